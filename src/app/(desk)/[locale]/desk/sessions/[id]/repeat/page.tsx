import { notFound } from 'next/navigation'

import { submitRepeat } from '@/app/desk/actions/repeat'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { factsOf } from '@/app/desk/run/factsOf'
import { titleOf } from '@/app/desk/titleOf'
import { doorAddress, repeatAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { findOwnSession } from '@/programme/attendance/listOwnSessions'
import { dayFields, mostRepeats } from '@/programme/sessions/repeatRule'
import type { FormField } from '@/ui/desk/Field'
import { dayOf, kindOf } from '@/ui/desk/run/sessionWords'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = titleOf((t) => t('repeat.title'))

/** The form that makes sessions like this one on other days. */
export default async function RepeatPage({ params }: Props) {
  const { locale: language, id } = await params
  const tail = `/${id}/repeat`
  const { req, desk, user } = await openDesk(language, 'sessions', tail)
  const { locale, t } = desk
  const found = hasRole(user, 'coordinator') ? await findOwnSession(req, id) : undefined
  if (!found) notFound()
  const session = factsOf(locale, found)
  const fields: FormField[] = [
    {
      name: 'weeks',
      label: t('repeat.weeks'),
      hint: t('repeat.weeksHint', { most: String(mostRepeats) }),
      inputMode: 'numeric',
    },
    ...dayFields.map((name, index) => ({ name, label: t('repeat.day', { number: index + 1 }), type: 'date' as const })),
    {
      name: 'state',
      label: t('repeat.state'),
      type: 'select',
      options: (['draft', 'open'] as const).map((value) => ({ value, label: t(`repeat.states.${value}`) })),
    },
  ]
  return (
    <DeskPage req={req} desk={desk} name="sessions" tail={tail}>
      <StepHead title={t('repeat.title')} lead={dayOf(desk, session)} />
      <p>{kindOf(desk, session)}</p>
      <p>{t('repeat.text')}</p>
      <StepForm
        action={submitRepeat.bind(null, locale, id)}
        at={repeatAddress(locale, id)}
        problem={t('desk.problem')}
        button={t('repeat.button')}
        fields={fields.map((field) => ({ ...field, autoComplete: 'off' }))}
      />
      <p>
        <a href={doorAddress(locale, id)}>{t('behalf.toDoor')}</a>
      </p>
    </DeskPage>
  )
}

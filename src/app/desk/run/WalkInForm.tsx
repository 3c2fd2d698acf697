import { randomUUID } from 'node:crypto'

import { locales } from '@/platform/locales'
import type { OwnSession } from '@/programme/attendance/listOwnSessions'
import type { Desk } from '@/ui/desk/Desk'
import type { FormField } from '@/ui/desk/Field'
import { StepForm } from '@/ui/desk/StepForm'

import { submitWalkIn } from '../actions/walkIn'

type Props = { desk: Desk; session: OwnSession; at: string }

/** The short form for somebody without a booking; where all seats are taken, it asks whether one more may come in. */
export function WalkInForm({ desk: { t, locale }, session, at }: Props) {
  const isFull = session.taken >= session.capacity
  const fields: FormField[] = [
    { name: 'firstName', label: t('run.walkIn.firstName') },
    { name: 'lastName', label: t('run.walkIn.lastName') },
    { name: 'telephone', label: t('run.walkIn.telephone'), hint: t('run.walkIn.contactHint'), type: 'tel' },
    { name: 'email', label: t('run.walkIn.email'), type: 'email' },
    {
      name: 'language',
      label: t('run.walkIn.language'),
      type: 'select',
      options: languagesIn(t),
      value: session.language,
    },
    { name: 'consent', label: t('run.walkIn.consent'), type: 'checkbox' },
    ...(isFull ? [{ name: 'over', label: t('run.walkIn.over'), type: 'checkbox' } as const] : []),
    { name: 'key', label: '', type: 'hidden', value: randomUUID() },
  ]
  return (
    <StepForm
      action={submitWalkIn.bind(null, locale, session.id)}
      at={at}
      problem={t('desk.problem')}
      button={t('run.walkIn.button')}
      fields={fields.map((field) => ({ ...field, autoComplete: 'off' }))}
    />
  )
}

const languagesIn = (t: Desk['t']) => locales.map((value) => ({ value, label: t(`sessions.languages.${value}`) }))

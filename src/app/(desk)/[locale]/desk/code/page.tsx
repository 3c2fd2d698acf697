import { submitCode } from '@/app/desk/actions/enterCode'
import { DeskPage } from '@/app/desk/DeskPage'
import { nextField, placeOf, withNext } from '@/app/desk/nextPlace'
import { openDoor } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string }> }

export const generateMetadata = titleOf((t) => t('desk.code.title'))

export default async function CodePage({ params, searchParams }: Props) {
  const { next = '' } = await searchParams
  const { req, desk } = await openDoor((await params).locale)
  const { locale, t } = desk
  const fields = [
    { name: 'code', label: t('desk.code.label'), hint: t('desk.code.hint'), autoComplete: 'one-time-code' },
    {
      name: 'remember',
      type: 'checkbox' as const,
      label: t('desk.code.remember'),
      hint: t('desk.code.rememberHint'),
    },
    nextField(next),
  ]
  return (
    <DeskPage req={req} desk={desk} name="code" tail={withNext('', placeOf(next))}>
      <StepHead title={t('desk.code.title')} lead={t('desk.code.lead')} />
      <StepForm
        action={submitCode.bind(null, locale)}
        at={withNext(deskAddress(locale, 'code'), placeOf(next))}
        problem={t('desk.problem')}
        button={t('desk.code.button')}
        fields={fields}
      />
      <p>{t('desk.code.help')}</p>
      <p>
        <a href={deskAddress(locale, 'sign-in')}>{t('desk.back')}</a>
      </p>
    </DeskPage>
  )
}

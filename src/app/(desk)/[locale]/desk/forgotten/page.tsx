import { submitForgotten } from '@/app/desk/actions/askPassword'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDoor } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ sent?: string }> }

export const generateMetadata = titleOf((t) => t('desk.forgotten.title'))

export default async function ForgottenPage({ params, searchParams }: Props) {
  const { req, desk } = await openDoor((await params).locale)
  const { locale, t } = desk
  const isSent = (await searchParams).sent !== undefined
  return (
    <DeskPage req={req} desk={desk} name="forgotten">
      {isSent ? (
        <StepHead title={t('desk.forgotten.sentTitle')} lead={t('desk.forgotten.sent')} />
      ) : (
        <>
          <StepHead title={t('desk.forgotten.title')} lead={t('desk.forgotten.lead')} />
          <StepForm
            action={submitForgotten.bind(null, locale)}
            at={deskAddress(locale, 'forgotten')}
            problem={t('desk.problem')}
            button={t('desk.forgotten.button')}
            fields={[{ name: 'email', label: t('desk.signIn.email'), type: 'email', autoComplete: 'username' }]}
          />
        </>
      )}
      <p>
        <a href={deskAddress(locale, 'sign-in')}>{t('desk.back')}</a>
      </p>
    </DeskPage>
  )
}

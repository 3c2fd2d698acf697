import { submitNewPassword } from '@/app/desk/actions/choosePassword'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDoor } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { readTicket } from '@/people/signIn/tickets'
import { Button } from '@/ui/components/Button'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = titleOf((t) => t('desk.password.title'))

export default async function PasswordPage({ params }: Props) {
  const { locale: language, token } = await params
  const { req, desk } = await openDoor(language)
  const { locale, t } = desk
  const tail = `/${encodeURIComponent(token)}`
  const isOpen = Boolean(await readTicket(req, token, 'password'))
  return (
    <DeskPage req={req} desk={desk} name="password" tail={tail}>
      {isOpen ? (
        <>
          <StepHead title={t('desk.password.title')} lead={t('desk.password.lead')} />
          <StepForm
            action={submitNewPassword.bind(null, locale)}
            at={deskAddress(locale, 'password') + tail}
            problem={t('desk.problem')}
            button={t('desk.password.button')}
            fields={[
              { name: 'password', label: t('desk.password.label'), type: 'password', autoComplete: 'new-password' },
              { name: 'ticket', label: '', type: 'hidden', value: token },
            ]}
          />
        </>
      ) : (
        <>
          <StepHead title={t('desk.password.expiredTitle')} lead={t('desk.password.expired')} />
          <Button href={deskAddress(locale, 'forgotten')}>{t('desk.password.expiredButton')}</Button>
        </>
      )}
    </DeskPage>
  )
}

import { redirect } from 'next/navigation'

import { submitPassword } from '@/app/desk/actions/enterPassword'
import { DeskPage } from '@/app/desk/DeskPage'
import { nextField, placeOf, withNext } from '@/app/desk/nextPlace'
import { openDoor } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string; changed?: string }> }

export const generateMetadata = titleOf((t) => t('desk.signIn.title'))

export default async function SignInPage({ params, searchParams }: Props) {
  const { next = '', changed } = await searchParams
  const { req, desk } = await openDoor((await params).locale)
  const { locale, t } = desk
  if (req.user) redirect(placeOf(next) ?? deskAddress(locale))
  return (
    <DeskPage req={req} desk={desk} name="sign-in" tail={withNext('', placeOf(next))}>
      <StepHead title={t('desk.signIn.title')} lead={t('desk.signIn.lead')} />
      {changed !== undefined && <p role="status">{t('desk.signIn.changed')}</p>}
      <StepForm
        action={submitPassword.bind(null, locale)}
        at={withNext(deskAddress(locale, 'sign-in'), placeOf(next))}
        problem={t('desk.problem')}
        button={t('desk.signIn.button')}
        fields={[
          { name: 'email', label: t('desk.signIn.email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: t('desk.signIn.password'), type: 'password', autoComplete: 'current-password' },
          nextField(next),
        ]}
      />
      <p>
        <a href={deskAddress(locale, 'forgotten')}>{t('desk.signIn.forgotten')}</a>
      </p>
    </DeskPage>
  )
}

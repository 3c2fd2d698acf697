import { redirect } from 'next/navigation'

import { askedWith } from '@/app/desk/deskRequest'
import { titleOf } from '@/app/desk/titleOf'
import { enterMemberCode } from '@/app/portal/actions/enter'
import { openPortalDoor } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { rememberField } from '@/app/portal/rememberField'
import { portalAddress } from '@/content/portalAddress'
import { cookieIn } from '@/people/signIn/cookies'
import type { FormField } from '@/ui/desk/Field'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('portal.code.title'))

/** Where the six digits are typed; a browser that did not ask for them says for which address they are. */
export default async function PortalCodePage({ params }: Props) {
  const { desk, member } = await openPortalDoor((await params).locale)
  const { locale, t } = desk
  if (member) redirect(portalAddress(locale))
  const asked = cookieIn(await askedWith(), 'asked') !== undefined
  const email = { name: 'email', label: t('portal.signIn.email'), type: 'email', autoComplete: 'email' } as const
  const fields: FormField[] = [
    ...(asked ? [] : [email]),
    {
      name: 'code',
      label: t('portal.code.label'),
      hint: t('portal.code.hint'),
      autoComplete: 'one-time-code',
      inputMode: 'numeric',
    },
    rememberField(t),
  ]
  return (
    <PortalPage desk={desk} name="code">
      <StepHead title={t('portal.code.title')} lead={t(asked ? 'portal.code.lead' : 'portal.code.elsewhere')} />
      <StepForm
        action={enterMemberCode.bind(null, locale)}
        at={portalAddress(locale, 'code')}
        problem={t('portal.problem')}
        button={t('portal.code.button')}
        fields={fields}
      />
      <p>
        <a href={portalAddress(locale, 'sign-in')}>{t('portal.code.again')}</a>
      </p>
    </PortalPage>
  )
}

import { redirect } from 'next/navigation'

import { titleOf } from '@/app/desk/titleOf'
import { enterMemberLink } from '@/app/portal/actions/enter'
import { openPortalDoor } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { rememberField } from '@/app/portal/rememberField'
import { portalAddress } from '@/content/portalAddress'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = titleOf((t) => t('portal.open.title'))

/** Where the link of the letter leads: programs that open every link change nothing, the button lets in. */
export default async function OpenPortalPage({ params }: Props) {
  const { locale: language, token } = await params
  const { desk, member } = await openPortalDoor(language)
  const { locale, t } = desk
  if (member) redirect(portalAddress(locale))
  return (
    <PortalPage desk={desk} name="open" tail={`/${token}`}>
      <StepHead title={t('portal.open.title')} lead={t('portal.open.lead')} />
      <StepForm
        action={enterMemberLink.bind(null, locale, token)}
        at={`${portalAddress(locale, 'open')}/${token}`}
        problem={t('portal.problem')}
        button={t('portal.open.button')}
        fields={[rememberField(t)]}
      />
    </PortalPage>
  )
}

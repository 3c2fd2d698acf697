import { titleOf } from '@/app/desk/titleOf'
import { openPortal } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { findBranchHelp } from '@/content/findBranchHelp'
import { PortalFrontView } from '@/ui/portal/PortalFrontView'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('portal.front'))

export default async function PortalFrontPage({ params }: Props) {
  const { req, desk, member } = await openPortal((await params).locale)
  const branch = await findBranchHelp(req, member.branch)
  return (
    <PortalPage desk={desk} member={member}>
      <PortalFrontView desk={desk} member={member} branch={branch} />
    </PortalPage>
  )
}

import { titleOf } from '@/app/desk/titleOf'
import { standingOf } from '@/app/portal/application/standingOf'
import { openPortal } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { findBranchHelp } from '@/content/findBranchHelp'
import { portalAddress } from '@/content/portalAddress'
import { readApplication } from '@/programme/applications/readApplication'
import { DoneNote } from '@/ui/desk/DoneNote'
import { Standing } from '@/ui/portal/apply/Standing'
import { PortalFrontView } from '@/ui/portal/PortalFrontView'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> }

export const generateMetadata = titleOf((t) => t('portal.front'))

export default async function PortalFrontPage({ params, searchParams }: Props) {
  const { req, desk, member } = await openPortal((await params).locale)
  const { locale, t } = desk
  const { note } = await searchParams
  const branch = await findBranchHelp(req, member.branch)
  const application = await readApplication(req, member)
  return (
    <PortalPage desk={desk} member={member}>
      <PortalFrontView desk={desk} member={member} branch={branch}>
        {note === 'saved' && <DoneNote>{t('apply.saved')}</DoneNote>}
        {note === 'called' && <DoneNote>{t('applying.call.done')}</DoneNote>}
        {application && <Standing desk={desk} at={portalAddress(locale)} standing={standingOf(locale, application)} />}
      </PortalFrontView>
    </PortalPage>
  )
}

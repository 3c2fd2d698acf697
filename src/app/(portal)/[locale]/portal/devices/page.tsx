import { titleOf } from '@/app/desk/titleOf'
import { closeDevice } from '@/app/portal/actions/devices'
import { openPortal } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { portalAddress } from '@/content/portalAddress'
import { listMemberDoors } from '@/people/members/memberDoors'
import { DoorList } from '@/ui/desk/DoorList'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('portal.devicesPage.title'))

export default async function DevicesPage({ params }: Props) {
  const { req, desk, member } = await openPortal((await params).locale)
  const { locale, t } = desk
  const doors = (await listMemberDoors(req, member)).map((door) =>
    door.byColleague ? { ...door, device: t('portal.devicesPage.colleague') } : door,
  )
  return (
    <PortalPage desk={desk} member={member} name="devices">
      <StepHead title={t('portal.devicesPage.title')} lead={t('portal.devicesPage.lead')} />
      <DoorList
        desk={desk}
        heading={t('portal.devicesPage.open')}
        kind="signIns"
        doors={doors}
        close={closeDevice.bind(null, locale)}
        at={portalAddress(locale, 'devices')}
      />
    </PortalPage>
  )
}

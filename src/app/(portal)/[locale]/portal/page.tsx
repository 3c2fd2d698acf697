import { titleOf } from '@/app/desk/titleOf'
import { standingOf } from '@/app/portal/application/standingOf'
import { stepOf } from '@/app/portal/application/stepOf'
import { drawIntake, isLive } from '@/app/portal/intake/drawIntake'
import { openPortal } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { always, readOnce } from '@/app/readOnce'
import { isOn } from '@/content/capabilities'
import { findBranchHelp } from '@/content/findBranchHelp'
import { portalAddress } from '@/content/portalAddress'
import { readApplication } from '@/programme/applications/readApplication'
import { readGuide } from '@/programme/intakes/readGuide'
import { readIntake } from '@/programme/intakes/readIntake'
import { readWait } from '@/programme/waiting/readWait'
import { DoneNote } from '@/ui/desk/DoneNote'
import { Standing } from '@/ui/portal/apply/Standing'
import { PortalFrontView } from '@/ui/portal/PortalFrontView'
import { IntakeView } from '@/ui/portal/way/IntakeView'
import { WaySteps } from '@/ui/portal/way/WaySteps'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> }

export const generateMetadata = titleOf((t) => t('portal.front'))

const words = {
  saved: 'apply.saved',
  called: 'applying.call.done',
  picked: 'intake.notes.picked',
  left: 'intake.notes.left',
  late: 'intake.offered.late',
  taken: 'intake.offered.taken',
  still: 'intake.wait.thanks',
} as const
const notes = Object.keys(words) as (keyof typeof words)[]

export default async function PortalFrontPage({ params, searchParams }: Props) {
  const { req, desk, member } = await openPortal((await params).locale)
  const { locale, t } = desk
  const { note } = await searchParams
  const branch = await readOnce(`help ${member.branch} ${locale}`, () => findBranchHelp(req, member.branch), always)
  const application = await readApplication(req, member)
  const intake = application && (await readIntake(req, application.id))
  const guide = application && (await readGuide(req, application.id))
  const wait = application?.state === 'ready' ? await readWait(req, application.id) : undefined
  const hasTraining = isOn(req.payload, 'training')
  const at = portalAddress(locale)
  const said = notes.find((one) => one === note)
  return (
    <PortalPage desk={desk} member={member}>
      <PortalFrontView desk={desk} member={member} branch={branch} guide={guide}>
        {said && <DoneNote>{t(words[said])}</DoneNote>}
        {intake && isLive(intake) && <IntakeView {...drawIntake(desk, intake)} />}
        {application && (
          <Standing desk={desk} at={at} standing={standingOf(locale, application, { intake, wait, hasTraining })} />
        )}
        {application && <WaySteps desk={desk} current={stepOf(application)} />}
      </PortalFrontView>
    </PortalPage>
  )
}

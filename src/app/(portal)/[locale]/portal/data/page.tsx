import { titleOf } from '@/app/desk/titleOf'
import { correctMine } from '@/app/portal/actions/correct'
import { eraseMine } from '@/app/portal/actions/erase'
import { drawAnswers } from '@/app/portal/application/drawAnswers'
import { sayKept } from '@/app/portal/application/sayKept'
import { openPortal } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { portalAddress, stepAddress } from '@/content/portalAddress'
import { boundsOf } from '@/programme/applications/boundsOf'
import { listSectors } from '@/programme/applications/listSectors'
import { stepsOf } from '@/programme/applications/questions'
import { readMemberData } from '@/programme/members/readMemberData'
import { DoneNote } from '@/ui/desk/DoneNote'
import { MemberDataView } from '@/ui/portal/MemberDataView'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> }

export const generateMetadata = titleOf((t) => t('ownBooking.data.title'))

/** All that is kept about a member, to read, to change, to take along, and to have erased. */
export default async function MemberDataPage({ params, searchParams }: Props) {
  const { req, desk, member } = await openPortal((await params).locale)
  const { locale } = desk
  const kept = await readMemberData(req, member)
  const { answers = {} } = kept.application ?? {}
  const facts = { desk, answers, bounds: await boundsOf(req.payload, member.branch), sectors: await listSectors(req) }
  const steps = stepsOf(member.role).map((step, index) => ({
    ...drawAnswers(step, facts),
    href: stepAddress(locale, index + 1),
    isOpen: false,
  }))
  const met = sayKept(desk, kept).map((one) => ({ ...one, isOpen: false }))
  return (
    <PortalPage desk={desk} member={member} name="data">
      <MemberDataView
        desk={desk}
        kept={kept}
        steps={kept.application ? [...steps, ...met] : []}
        at={portalAddress(locale, 'data')}
        file={portalAddress(locale, 'file')}
        erase={eraseMine.bind(null, locale)}
        correct={correctMine.bind(null, locale)}
        isActing={member.actor !== null}
        note={(await searchParams).note === 'saved' && <DoneNote>{desk.t('applying.data.saved')}</DoneNote>}
      />
    </PortalPage>
  )
}

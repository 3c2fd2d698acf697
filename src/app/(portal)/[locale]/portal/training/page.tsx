import { titleOf } from '@/app/desk/titleOf'
import { openPortal } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { endFeed, newFeed } from '@/app/portal/actions/training'
import { drawOffer, drawSeat } from '@/app/portal/training/drawTraining'
import { portalAddress } from '@/content/portalAddress'
import { readApplication } from '@/programme/applications/readApplication'
import { hasFeed } from '@/programme/training/feeds'
import { listTraining } from '@/programme/training/listTraining'
import { DoneNote } from '@/ui/desk/DoneNote'
import { TrainingView } from '@/ui/portal/training/TrainingView'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> }

export const generateMetadata = titleOf((t) => t('training.title'))

const notes = [
  'booked',
  'waiting',
  'left',
  'moved',
  'eLearning',
  'wished',
  'unwished',
  'full',
  'over',
  'elsewhere',
  'notForYou',
  'stopped',
] as const

/** A member's courses: their own, those that they can follow, and those that they have completed. */
export default async function TrainingPage({ params, searchParams }: Props) {
  const { req, desk, member } = await openPortal((await params).locale)
  const { locale, t, now } = desk
  const { note } = await searchParams
  const application = await readApplication(req, member)
  const { seats, offers, done } = await listTraining(req, { member, application, now })
  const said = notes.find((one) => one === note)
  return (
    <PortalPage desk={desk} member={member} name="training">
      <TrainingView
        desk={desk}
        at={portalAddress(locale, 'training')}
        note={said && <DoneNote>{t(`training.notes.${said}`)}</DoneNote>}
        seats={seats.map((seat) => drawSeat(desk, seat))}
        offers={offers.map((offer) => drawOffer(desk, offer))}
        done={done.map((one) => ({ ...one, href: `${portalAddress(locale, 'certificate')}/${one.code}` }))}
        feed={{
          isMade: await hasFeed(req, member),
          make: newFeed.bind(null, locale),
          stop: endFeed.bind(null, locale),
        }}
      />
    </PortalPage>
  )
}

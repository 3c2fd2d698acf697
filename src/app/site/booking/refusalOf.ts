import type { PayloadRequest } from 'payload'

import type { SeatRefusal } from '@/programme/bookings/seatRule'
import { findAlternatives } from '@/programme/sessions/findAlternatives'
import { findSession } from '@/programme/sessions/findSession'
import type { Page } from '@/ui/page'
import type { BookingState } from '@/ui/sessions/BookingState'
import { dayOf, hoursOf } from '@/ui/sessions/sessionWords'

import { itemsOf } from '../sessions/itemOf'

type Refused = { req: PayloadRequest; page: Page; session: string; reason: SeatRefusal | 'unknown' }

/** Why there is no seat, whether there is a place in the line, and which other dates there are. */
export async function refusalOf({ req, page, session, reason }: Refused): Promise<BookingState['refused']> {
  const { t, now } = page
  const [found, others] = await Promise.all([
    findSession(req, { id: session, now }),
    session ? findAlternatives(req, { session, now }) : [],
  ])
  const canWait = reason === 'full' && found?.availability === 'waiting'
  const said = [t(`booking.refused.${reason}`), canWait && t('booking.refused.canWait')]
  return {
    text: said.filter(Boolean).join(' '),
    canWait,
    others: itemsOf(page, others).map((item) => ({
      href: item.bookHref,
      label: `${dayOf(page, item)}, ${hoursOf(page, item)}`,
      place: [item.branch?.name, t(`sessions.modes.${item.mode}`), t(`sessions.languages.${item.language}`)]
        .filter(Boolean)
        .join(' · '),
    })),
  }
}

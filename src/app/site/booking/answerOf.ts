import type { PayloadRequest } from 'payload'

import { findBookingAddress } from '@/content/bookingAddress'
import { takesTexts } from '@/platform/texts/textGateway'
import type { BookSeatResult } from '@/programme/bookings/bookSeat'
import type { SeatWish } from '@/programme/bookings/SeatWish'
import { findSession } from '@/programme/sessions/findSession'
import type { Page } from '@/ui/page'
import type { Answer } from '@/ui/sessions/BookingState'
import { dayOf, hoursOf, placeOf, zoneOf } from '@/ui/sessions/sessionWords'

import { itemOf } from '../sessions/itemOf'

type Done = { req: PayloadRequest; page: Page; wish: SeatWish; answer: Extract<BookSeatResult, { ok: true }> }

/** What somebody reads who got a place or waits for one: the same for everybody, made of what they sent. */
export async function answerOf({ req, page, wish, answer }: Done): Promise<Answer> {
  const { t } = page
  const { state, code } = answer
  const way = wayTo(wish)
  const session = await findSession(req, { id: wish.session, now: page.now })
  const item = session && itemOf(page, session)
  const facts = item
    ? [
        { label: t('ownBooking.when'), lines: [dayOf(page, item), hoursOf(page, item), zoneOf(page, item) ?? ''] },
        { label: t('ownBooking.where'), lines: placeOf(page, item) },
        { label: t('sessions.bring'), lines: (item.bring || t('sessions.bringNothing')).split('\n') },
      ]
    : []
  return {
    title: t(`booking.done.${state}`),
    text: t(state === 'held' && way === 'Telephone' ? 'booking.heldByTelephone' : `booking.doneText.${state}`),
    told: t(`booking.by${way}`),
    code,
    facts: facts.map(({ label, lines }) => ({ label, lines: lines.filter(Boolean) })),
    prove:
      way !== 'Telephone' && (state === 'held' || state === 'asked')
        ? `${findBookingAddress(page.locale)}?code=${code}`
        : undefined,
    calendar: state === 'booked' ? item?.calendarHref : undefined,
    cancel: t(`booking.cancelBy${way}`),
  }
}

/** How somebody hears of their booking once more: decided by what they typed alone. */
const wayTo = ({ email, telephone }: SeatWish): 'Email' | 'Text' | 'Telephone' =>
  email ? 'Email' : takesTexts(telephone) ? 'Text' : 'Telephone'

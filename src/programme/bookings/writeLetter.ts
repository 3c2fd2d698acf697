import { createLocalReq, type Payload } from 'payload'

import { bookingAddress } from '@/content/bookingAddress'
import type { Booking, InfoSession } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'
import { inTransaction } from '@/platform/transaction'

import { openLink } from './links'
import { proofDigits } from './proofDigits'
import { bookingLetter, type LetterAbout } from './tell'

/** A letter of this room: what it is about, and what its template needs. */
export type BookingLetter = {
  to: string
  locale: Locale
  template: 'booking'
  props: {
    about: LetterAbout
    firstName: string
    code: string
    /** Six digits, for whoever reads the letter on another device. */
    digits?: string
    link: string
    until?: string
    session: Pick<InfoSession, 'startsAt' | 'endsAt' | 'zone' | 'mode'> & {
      bring?: string
      place?: { name?: string; street?: string; city?: string; route?: string }
    }
  }
}

/** In which states a letter still tells the truth when its turn comes; others are no longer written. */
const stillTrue: Record<LetterAbout, Booking['state'][]> = {
  booked: ['booked'],
  moved: ['booked'],
  waiting: ['waiting'],
  prove: ['held'],
  moveOffered: ['held'],
  offered: ['held'],
  alreadyBooked: ['booked', 'held', 'waiting'],
  cancelled: ['cancelled'],
  lineLeft: ['expired'],
  newContact: ['booked', 'held', 'waiting'],
  linkAgain: ['booked', 'held', 'waiting'],
}

/** Writes to a person about their booking, unless it has become something else meanwhile. */
export const writeLetter: Task<{ booking: string; about: LetterAbout }, BookingLetter> = {
  ...bookingLetter,
  run: async (payload, { booking: id, about }) => {
    const booking = await payload.findByID({ collection: 'bookings', id, depth: 0, disableErrors: true })
    const to = about === 'newContact' ? booking?.newEmail : booking?.email
    if (!booking || !to || !stillTrue[about].includes(booking.state)) return undefined
    const { language: locale, firstName, code, heldUntil } = booking
    const [session, link] = [await sessionOf(payload, booking), await linkTo(payload, { booking, about })]
    const digits = about === 'prove' ? proofDigits(payload.secret, id) : undefined
    const props = { about, firstName: firstName ?? '', code, digits, link, session }
    return { to, locale, template: 'booking', props: { ...props, ...(heldUntil && { until: heldUntil }) } }
  },
}

async function sessionOf(payload: Payload, { infoSession, language }: Booking) {
  const id = typeof infoSession === 'object' ? infoSession.id : infoSession
  const { startsAt, endsAt, zone, mode, bring, place } = await payload.findByID({
    collection: 'info-sessions',
    id,
    locale: language,
    depth: 0,
  })
  const where = { name: place?.name, street: place?.street, city: place?.city, route: place?.route }
  const written = Object.fromEntries(Object.entries(where).filter(([, words]) => words)) as Record<string, string>
  return { startsAt, endsAt, zone, mode, place: written, ...(bring && { bring }) }
}

type Linked = { booking: Booking; about: LetterAbout }

// The token is made here and not where the letter is asked for: it must not stand in the queue.
async function linkTo(payload: Payload, { booking: { id, language, newEmail }, about }: Linked): Promise<string> {
  const req = await createLocalReq({}, payload)
  const email = about === 'newContact' ? (newEmail ?? undefined) : undefined
  const token = await inTransaction(req, () => openLink(req, { booking: id, email }))
  return `${publicUrl()}${bookingAddress(language, token)}`
}

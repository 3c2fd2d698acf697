import { createLocalReq, type Payload } from 'payload'

import { bookingAddress } from '@/content/bookingAddress'
import type { Booking, InfoSession } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { inTransaction } from '@/platform/transaction'

import { type Change, changeSince } from '../changes/changeSince'
import { composeCourseLetter, type CourseLetter } from '../training/composeCourseLetter'
import { isInTime } from '../reminders/dueReminder'
import { organizerOf, returnTo } from '../returns/senders'
import type { Concerns } from '../sent/keepSent'
import { type Invitation, invitationOf } from './invitationOf'
import { isStillTrue } from './isStillTrue'
import { openLink } from './links'
import { listOthers, type Other } from './listOthers'
import { proofDigits } from './proofDigits'
import { seatingOf } from './seatingOf'
import type { LetterAbout, Told } from './tell'

/** What is only ever said of courses. */
type MemberAbout = 'completed' | 'makesUp' | 'makeUpChanged' | 'makeUpOff' | 'newDates'

/** What can be said of an info session; the rest is about courses. */
type SessionAbout = Exclude<LetterAbout, MemberAbout>

/** A letter or a text of this room: to which address or number, what it is about, and what its template needs. */
export type BookingLetter = {
  to: string
  /** Where a letter goes back to if it cannot be delivered. */
  returnTo?: string
  locale: Locale
  concerns: Concerns
  template: 'booking'
  props: {
    about: SessionAbout
    firstName: string
    code: string
    /** Six digits, for whoever reads the letter on another device. */
    digits?: string
    link: string
    until?: string
    /** They are asked to prove their contact, and no seat is held for them meanwhile. */
    seatless?: boolean
    session: Pick<InfoSession, 'audience' | 'startsAt' | 'endsAt' | 'zone' | 'mode'> & {
      bring?: string
      place?: { name?: string; street?: string; postcode?: string; city?: string; route?: string }
    }
    calendar?: Invitation
    /** What was before, where it is not the same any more. */
    change?: Change
    /** Sessions that they can have instead. */
    others?: Other[]
  }
}

export type Asked = Told & {
  booking: string
  about: LetterAbout
  by: 'email' | 'telephone'
  /** The token of the link, where the letter must be the same if it is composed again. */
  token?: string
}

/**
 * What a person is told about their booking, with a link of their own; nothing where it has become something else
 * meanwhile, or where it comes too late to help.
 */
export async function composeLetter(payload: Payload, asked: Asked): Promise<BookingLetter | CourseLetter | undefined> {
  const { booking: id, about, at, before, by } = asked
  const booking = await payload.findByID({ collection: 'bookings', id, depth: 0, disableErrors: true })
  const to = booking && contactOf(booking, asked)
  if (!to || !isStillTrue(about, booking)) return undefined
  if (booking.courseRun) return composeCourseLetter(payload, { booking, asked, to })
  if (isOfCourses(about)) return undefined
  const { language: locale, firstName, code, heldUntil } = booking
  const { changedAt, ...session } = await sessionOf(payload, booking)
  if (at && !isInTime({ at: new Date(at), startsAt: new Date(session.startsAt), now: new Date() })) return undefined
  const link = await linkTo(payload, { booking, asked })
  const digits = about === 'prove' ? proofDigits(payload.secret, id) : undefined
  const calendar = invitationOf({ about, booking, session: changedAt, ...organizerOf(payload, booking) })
  const change = before && (await changeSince(payload, { session: seatingOf(booking), before }))
  const own = about === 'calledOff' ? link : undefined
  const others = by === 'email' && withOthers.has(about) ? await listOthers(payload, { booking, own }) : undefined
  const props = { about, firstName: firstName ?? '', code, digits, link, session, calendar, change, others }
  const seatless = about === 'prove' && booking.state === 'asked'
  return {
    to,
    returnTo: by === 'email' ? returnTo(payload, { booking: id, to }) : undefined,
    locale,
    concerns: { booking: id },
    template: 'booking',
    props: { ...props, ...(heldUntil && { until: heldUntil }), ...(seatless && { seatless }) },
  }
}

const ofCourses: readonly LetterAbout[] = ['completed', 'makesUp', 'makeUpChanged', 'makeUpOff', 'newDates']
const isOfCourses = (about: LetterAbout): about is MemberAbout => ofCourses.includes(about)

/** A new contact is asked whether it is theirs; everything else goes to the one that they have. */
const contactOf = (booking: Booking, { about, by }: Asked): string | null | undefined =>
  about === 'newContact' ? booking[by === 'email' ? 'newEmail' : 'newTelephone'] : booking[by]

/** Who has lost or missed a session hears of others. */
const withOthers: ReadonlySet<LetterAbout> = new Set(['calledOff', 'lineClosed', 'missed'])

async function sessionOf(payload: Payload, booking: Booking) {
  const { audience, startsAt, endsAt, zone, mode, bring, place, updatedAt } = await payload.findByID({
    collection: 'info-sessions',
    id: seatingOf(booking),
    locale: booking.language,
    depth: 0,
  })
  const { name, street, postcode, city, route } = place ?? {}
  const where = { name, street, postcode, city, route }
  const written = Object.fromEntries(Object.entries(where).filter(([, words]) => words)) as Record<string, string>
  return { audience, startsAt, endsAt, zone, mode, place: written, changedAt: updatedAt, ...(bring && { bring }) }
}

type Linked = { booking: Booking; asked: Asked }

// The token is made here and not where the letter is asked for: it must not stand in the queue.
async function linkTo(payload: Payload, { booking, asked }: Linked): Promise<string> {
  const { id, language } = booking
  const req = await createLocalReq({}, payload)
  const by = asked.by === 'email' ? 'letter' : 'text'
  const confirms = asked.about === 'newContact' ? { [asked.by]: contactOf(booking, asked) } : {}
  const token = await inTransaction(req, () => openLink(req, { booking: id, by, ...confirms, token: asked.token }))
  return `${publicUrl()}${bookingAddress(language, token)}`
}

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Booking, InfoSession } from '@/payload-types'
import { hashOf } from '@/people/signIn/tokens'
import type { Locale } from '@/platform/locales'
import { takesTexts } from '@/platform/texts/textGateway'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type LinkWay, opensAll, stillOpens } from './links'

/** What somebody sees of their own booking; nothing of anybody else's but how many wait before them. */
export type OwnBooking = {
  id: string
  state: Booking['state']
  holdFor?: NonNullable<Booking['holdFor']>
  heldUntil?: string
  code: string
  language: Locale
  email?: string
  telephone?: string
  /** How they got their link, and whether it opens all that is kept of them; else the seat alone. */
  by: LinkWay
  opensAll: boolean
  /** A new address, and a new number, that are still to be proved. */
  newEmail?: string
  newTelephone?: string
  /** Whether the new number is asked by text message; else it is called. */
  byText: boolean
  /** The new address or number that this very link confirms. */
  confirms?: string
  /** Place in the line, from 1; only while waiting. */
  position?: number
  /** Whether they have said that they come. */
  comes: boolean
  /** How calendars know the booking; only while it is booked. */
  calendar?: { uid: string; sequence: number; changedAt: string }
  /** What is known of whether they came. */
  attendance?: NonNullable<Booking['attendance']>
  session: InfoSession
}

/**
 * The booking that a link opens, or nothing: unknown, or dead because the session was over 14 days ago. Reading changes
 * nothing.
 */
export async function readOwn(asked: PayloadRequest, token: string): Promise<OwnBooking | undefined> {
  const found = await findByLink(asked, token)
  if (!found) return undefined
  const { infoSession, position, calendar, ...rest } = found
  const session = await asked.payload.findByID({
    collection: 'info-sessions',
    id: infoSession,
    depth: 1,
    locale: asked.locale,
    overrideAccess: false, // As a reader: neither the meeting's address nor colleagues.
    disableErrors: true,
    req: asked,
  })
  if (!session) return undefined
  return {
    ...(rest.opensAll ? rest : withoutContacts(rest)),
    byText: takesTexts(rest.newTelephone),
    session,
    ...(rest.state === 'waiting' && { position }),
    ...(rest.state === 'booked' && { calendar }),
  }
}

/** Whoever may not have the contact sees at most the one that their link asks about. */
function withoutContacts(own: Omit<Found, 'infoSession' | 'position' | 'calendar'>) {
  const { email: _, telephone: __, newEmail, newTelephone, ...rest } = own
  return {
    ...rest,
    ...(rest.confirms && rest.confirms === newEmail && { newEmail }),
    ...(rest.confirms && rest.confirms === newTelephone && { newTelephone }),
  }
}

type Found = Omit<OwnBooking, 'session' | 'byText'> &
  Required<Pick<OwnBooking, 'position' | 'calendar'>> & { infoSession: string }

async function findByLink({ payload }: PayloadRequest, token: string): Promise<Found | undefined> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select booking.id, booking.state, hold_for as "holdFor", held_until as "heldUntil", code,
        info_session_id as "infoSession", booking.language, booking.email, booking.telephone, attendance, new_email as "newEmail",
        new_telephone as "newTelephone", case when link.email = new_email then link.email
          when link.telephone = new_telephone then link.telephone end as confirms,
        confirmed_at is not null as comes, link.by, ${opensAll} as "opensAll", json_build_object('uid', calendar_uid, 'sequence', calendar_sequence,
          'changedAt', greatest(booking.updated_at, session.updated_at)) as calendar,
        (select count(*)::int + 1 from bookings before where before.info_session_id = booking.info_session_id
          and before.state = 'waiting' and before.turn < booking.turn) as position
      from booking_links link
      join bookings booking on booking.id = link.booking_id
      join info_sessions session on session.id = info_session_id
      where token_hash = ${hashOf(token)} and ${stillOpens}`)
    const [found] = rows
    return found && (withoutNulls(found) as Found)
  })
}

const withoutNulls = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

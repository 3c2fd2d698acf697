import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { insertWith } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

import { comparedName } from './comparedName'
import type { Same } from './findSame'
import { newCode } from './codes'
import type { LockedSession } from './lockSession'
import type { SeatWish } from './SeatWish'

type Seat = {
  wish: SeatWish
  session: LockedSession
  same: Same
  state: 'booked' | 'waiting' | 'held' | 'asked'
  hold?: { until: Date; for: 'proof' | 'move' }
  /** The booking that would be left for this one. */
  movesFrom?: string
  /** Made at the door: they came, and the session is no longer one ahead. */
  atDoor?: { overbooked: boolean; at: Date; by?: string | number }
  now: Date
}

/** Writes a booking with its contacts: what it may be is decided, and the session is locked. */
export async function insertBooking(req: PayloadRequest, seat: Seat): Promise<Pick<Booking, 'id' | 'code'>> {
  const { wish, session, same, state, hold, movesFrom, atDoor, now } = seat
  // What a form shows for a move opens nothing: who sent it may be somebody else.
  const code = newCode(req.payload.secret, movesFrom ? undefined : wish.formKey)
  if (!wish.member && !movesFrom && same.past) await releaseThePast(req, contactsOf(wish))
  const id = await insertWith(req, {
    table: 'bookings',
    row: {
      ...(session.course ? { courseRun: session.id } : { infoSession: session.id }),
      member: wish.member,
      state,
      firstName: wish.firstName,
      lastName: wish.lastName,
      email: wish.email,
      telephone: wish.telephone,
      language: wish.language,
      bookIfFreed: wish.bookIfFreed,
      heardOf: wish.heardOf,
      consentVersion: wish.consentVersion,
      consentedAt: now.toISOString(),
      code,
      formKey: wish.formKey,
      heldUntil: hold?.until.toISOString(),
      holdFor: hold?.for,
      movesFrom,
      ...(atDoor && {
        walkIn: true,
        overbooked: atDoor.overbooked,
        attendance: 'came',
        attendanceAt: atDoor.at.toISOString(),
        attendanceBy: atDoor.by,
      }),
    },
    belonging: [
      { table: 'booking_contacts', rows: wish.member ? [] : contactRowsOf(seat), by: 'booking' },
      { table: 'access_needs', rows: wish.accessNeeds ? [{ text: wish.accessNeeds }] : [], by: 'booking' },
    ],
  })
  return { id, code }
}

function contactRowsOf({ wish, session, same, movesFrom, atDoor }: Seat): Record<string, unknown>[] {
  const person = comparedName(wish.firstName, wish.lastName)
  const ahead = !movesFrom && !atDoor
  const shared = { infoSession: session.id, audience: session.audience, person, live: true, ahead }
  return contactsOf(wish).map((contact) => ({
    ...shared,
    contact,
    slot: same.names[contact]?.includes(1) ? 2 : 1,
  }))
}

export const contactsOf = ({ email, telephone }: Pick<SeatWish, 'email' | 'telephone'>): string[] =>
  [email, telephone].filter((contact) => contact !== undefined)

/** A session that has begun is no session ahead any more. */
async function releaseThePast(req: PayloadRequest, contacts: string[]): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update booking_contacts set ahead = false from info_sessions session
    where contact in ${contacts} and ahead and session.id = info_session_id and starts_at <= clock_timestamp()`)
}

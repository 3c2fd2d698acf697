import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { idOf } from '@/platform/idOf'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { comparedName } from './comparedName'
import { findBooking } from './findBooking'
import { findSame, hasTwoNames, lockContacts, nothingSame } from './findSame'
import { contactsOf, insertBooking } from './insertBooking'
import { isLive } from './isLive'
import { type LockedSession, lockSession } from './lockSession'
import { decideSeat, type SeatRefusal } from './seatRule'
import { seatingOf } from './seatingOf'
import type { SeatWish } from './SeatWish'
import { acceptSeat } from './settleBooking'

export type MoveResult = { ok: true } | { ok: false; reason: SeatRefusal | 'over' | 'twoNames' }
type Move = { booking: string; session: string }

/**
 * Changes a person's date: the new seat is taken and the old one given back in one commit, or nothing happens. Whoever
 * waits for the old seat is asked next. Whoever lost theirs because a session was called off chooses another one so. Sent twice it counts once. Link, code and needs come along.
 */
export async function moveSeat(req: PayloadRequest, { booking: id, session }: Move): Promise<MoveResult> {
  return inTransaction(req, async () => {
    const known = await findBooking(req, id)
    if (!known) return { ok: false, reason: 'over' }
    await lockContacts(req, contactsOf(wishOf(known, session)))
    const [old, target] = await lockBoth(req, seatingOf(known), session)
    const leaving = await findBooking(req, id)
    if (!old || !target || !leaving) return { ok: false, reason: 'over' }
    const [moved] = await findMoved(req, { booking: id, session })
    if (moved?.state === 'booked') return { ok: true }
    if (!mayLeave(leaving, { old: old.session, now: target.now }) || old.session.id === session)
      return { ok: false, reason: 'over' }
    if (!isAlike(old.session, target.session)) return { ok: false, reason: 'closed' }
    if (moved) return acceptSeat(req, moved.id)
    const decision = decideSeat({ ...target, waitIfFull: false, bookIfFreed: false })
    return decision.ok ? take(req, { leaving, target: target.session, now: target.now }) : decision
  })
}

/** Whoever has or wants a place in a session ahead may, and whoever lost it when an info session was called off. */
function mayLeave(leaving: Booking, { old, now }: { old: LockedSession; now: Date }): boolean {
  if (isLive(leaving)) return new Date(old.startsAt) > now
  const isKnown = Boolean(leaving.firstName && (leaving.email || leaving.telephone))
  return leaving.state === 'cancelled' && old.state === 'cancelled' && !old.course && isKnown
}

/** A date can be changed for one of the same kind: for the same people, or of the same course. */
const isAlike = (one: LockedSession, other: LockedSession): boolean =>
  one.audience === other.audience && one.course === other.course

type Taking = { leaving: Booking; target: LockedSession; now: Date }

async function take(req: PayloadRequest, { leaving, target, now }: Taking): Promise<MoveResult> {
  const wish = wishOf(leaving, target.id)
  const person = comparedName(wish.firstName, wish.lastName)
  const who = { session: target.id, audience: target.audience, contacts: contactsOf(wish), person }
  const same = wish.member ? nothingSame : await findSame(req, who)
  const isElsewhere = same.elsewhere !== undefined && same.elsewhere !== leaving.id
  if (same.repeat || isElsewhere || hasTwoNames(same)) return { ok: false, reason: 'twoNames' }
  const hold = { until: new Date(now.getTime() + 60_000), for: 'move' } as const
  const seat = { wish, session: target, same, state: 'held', hold, movesFrom: leaving.id } as const
  const { id } = await insertBooking(req, { ...seat, now: new Date(leaving.consentedAt) })
  return acceptSeat(req, id)
}

/** Two who change places with each other must not wait for each other. */
async function lockBoth(req: PayloadRequest, ...ids: [string, string]) {
  const locked = new Map<string, Awaited<ReturnType<typeof lockSession>>>()
  for (const id of [...ids].sort()) locked.set(id, await lockSession(req, id))
  return ids.map((id) => locked.get(id))
}

/** The seat that came of this move, or that is held for it. */
async function findMoved(req: PayloadRequest, { booking, session }: Move): Promise<Pick<Booking, 'id' | 'state'>[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, state from bookings
    where moves_from_id = ${booking} and seating_id = ${session} and state in ('held', 'booked')`)
  return rows as Pick<Booking, 'id' | 'state'>[]
}

/** What a person who moves takes along; only the time of their consent is older. */
const wishOf = (booking: Booking, session: string): SeatWish => ({
  session,
  firstName: booking.firstName ?? '',
  lastName: booking.lastName ?? '',
  email: booking.email ?? undefined,
  telephone: booking.telephone ?? undefined,
  member: booking.member ? idOf(booking.member) : undefined,
  language: booking.language,
  bookIfFreed: booking.bookIfFreed ?? false,
  waitIfFull: false,
  heardOf: booking.heardOf ?? undefined,
  consentVersion: booking.consentVersion,
})

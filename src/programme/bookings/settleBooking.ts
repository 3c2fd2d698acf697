import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { seatsLost } from '../training/seatsLost'
import { seatTaken } from '../training/seatTaken'
import { endBookings } from './endBookings'
import { giveFreedSeats } from './giveFreedSeats'
import { isLive } from './isLive'
import { leaveFor } from './leaveFor'
import { lockSession } from './lockSession'
import { decideSeat } from './seatRule'
import { tell } from './tell'

export type SettleResult = { ok: true } | { ok: false; reason: 'over' | 'started' }
type Held = {
  id: string
  state: Booking['state']
  holdFor: Booking['holdFor']
  session: string
  /** What is left for this one, and its session, as long as it is held and that session is ahead. */
  movesFrom: string | null
  from: string | null
}

/**
 * Gives a seat, an offer or a place in the line back; whoever waits next gets it in the same commit. Given back twice it
 * counts once.
 */
export async function cancelSeat(req: PayloadRequest, booking: string): Promise<SettleResult> {
  return inTransaction(req, async () => {
    const held = await lockBooking(req, booking)
    if (!held) return { ok: false, reason: 'over' }
    if (held.state === 'cancelled') return { ok: true }
    if (!isLive(held)) return { ok: false, reason: 'over' }
    await end(req, booking)
    if (held.state === 'booked') await seatsLost(req, [booking])
    if (held.holdFor !== 'move') await tell(req, { about: 'cancelled', booking })
    await giveFreedSeats(req, held.session)
    return { ok: true }
  })
}

/** Takes what is held for somebody: an offer, a seat whose contact is now proved, or the move to another date. */
export async function acceptSeat(req: PayloadRequest, booking: string): Promise<SettleResult> {
  return inTransaction(req, async () => {
    const held = await lockBooking(req, booking)
    if (!held) return { ok: false, reason: 'over' }
    if (held.state === 'booked') return { ok: true }
    const state = await stateFor(req, held)
    if (!state) return { ok: false, reason: 'over' }
    const db = await transactionOf(req)
    if (held.movesFrom) await leaveFor(req, { from: held.movesFrom, to: booking })
    await db.execute(sql`
      update bookings set state = ${state}, held_until = null, hold_for = null, proved_at = clock_timestamp(),
        updated_at = clock_timestamp()
      where id = ${booking}`)
    await releaseThePast(req, booking)
    await db.execute(sql`update booking_contacts set ahead = true where booking_id = ${booking}`)
    if (state === 'booked') await seatTaken(req, { booking })
    await tell(req, { about: held.movesFrom ? 'moved' : state, booking })
    if (held.from) await giveFreedSeats(req, held.from)
    return { ok: true }
  })
}

/** What somebody gets who says yes: the seat that is held, or, asked without one, what there is now. */
async function stateFor(req: PayloadRequest, held: Held): Promise<'booked' | 'waiting' | undefined> {
  if (held.state === 'held') return 'booked'
  const locked = held.state === 'asked' ? await lockSession(req, held.session) : undefined
  const decision = locked && decideSeat({ ...locked, waitIfFull: !held.movesFrom, bookIfFreed: false })
  return decision?.ok ? decision.state : undefined
}

const end = (req: PayloadRequest, booking: string): Promise<string[]> =>
  endBookings(req, { where: sql`id = ${booking}`, as: 'cancelled' })

/** Locks the sessions that a booking is about, always in the same order, and then reads it. */
async function lockBooking(req: PayloadRequest, booking: string): Promise<Held | undefined> {
  const found = await readHeld(req, booking)
  if (!found) return undefined
  const begun = new Set<string>()
  for (const session of [found.session, ...(found.from ? [found.from] : [])].sort()) {
    const locked = await lockSession(req, session)
    if (!locked || new Date(locked.session.startsAt) > locked.now) continue
    if (session === found.session || locked.session.course) return undefined
    begun.add(session)
  }
  const held = await readHeld(req, booking)
  if (held?.from !== found.from) return undefined // They moved meanwhile: a session that is not locked.
  return held?.from && begun.has(held.from) ? { ...held, movesFrom: null, from: null } : held
}

async function readHeld(req: PayloadRequest, booking: string): Promise<Held | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.id, booking.state, booking.hold_for as "holdFor", booking.seating_id as session,
      old.id as "movesFrom", old.seating_id as "from"
    from bookings booking
    left join bookings old on old.id = booking.moves_from_id and booking.state in ('held', 'asked')
    where booking.id = ${booking}`)
  return (rows as Held[])[0]
}

/** A session that has begun is no session ahead any more: whoever was there may have this one as well. */
async function releaseThePast(req: PayloadRequest, booking: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update booking_contacts past set ahead = false
    from booking_contacts mine, info_sessions session
    where mine.booking_id = ${booking} and past.contact = mine.contact and past.ahead
      and session.id = past.info_session_id and starts_at <= clock_timestamp()`)
}

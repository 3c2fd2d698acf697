import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { queueTask } from '@/platform/queue'
import { transactionOf } from '@/platform/transaction'

import { seatTaken } from '../training/seatTaken'
import { isWritten } from './isWritten'
import { lockSession } from './lockSession'
import { decideOffer, type Offer } from './offerRule'
import { tell } from './tell'

/** Under this name the end of a hold is queued. */
export const endOfHold = { name: 'end_holds' }

type Waiting = Pick<Booking, 'id' | 'email' | 'telephone' | 'bouncedTo'>

/**
 * Gives every free seat to whoever waits first, in the transaction that freed it: so it is never shown as free
 * meanwhile. Once nobody can be asked in time, only who wanted to be booked at once is. A session that is closed takes
 * nobody new, but whoever waits for it still does.
 */
export async function giveFreedSeats(req: PayloadRequest, session: string): Promise<void> {
  const locked = await lockSession(req, session)
  if (!locked || !['open', 'closed'].includes(locked.session.state)) return
  const free = locked.session.capacity - locked.taken
  if (free <= 0 || locked.waiting === 0) return
  const startsAt = new Date(locked.session.startsAt)
  if (startsAt <= locked.now) return
  const facts = { startsAt, zone: locked.session.zone, now: locked.now }
  const atOnce = decideOffer(facts).kind === 'bookAtOnce'
  for (const next of await firstInLine(req, { session, seats: free, atOnce }))
    await give(req, { session, next, offer: decideOffer({ ...facts, byCall: !isWritten(next) }) })
}

/** `turn` is drawn in the order of coming; who once let an offer pass has drawn a new one. */
async function firstInLine(
  req: PayloadRequest,
  { session, seats, atOnce }: { session: string; seats: number; atOnce: boolean },
): Promise<Waiting[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, email, telephone, bounced_to as "bouncedTo" from bookings
    where seating_id = ${session} and state = 'waiting' and (not ${atOnce} or book_if_freed)
    order by turn limit ${seats}`)
  return rows as Waiting[]
}

type Gift = { session: string; next: Waiting; offer: Offer }

async function give(req: PayloadRequest, { session, next, offer }: Gift): Promise<void> {
  const db = await transactionOf(req)
  if (offer.kind === 'bookAtOnce') {
    await db.execute(sql`update bookings set state = 'booked', updated_at = clock_timestamp() where id = ${next.id}`)
    await seatTaken(req, { booking: next.id, byItself: true })
    return tell(req, { about: 'booked', booking: next.id })
  }
  await db.execute(sql`
    update bookings set state = 'held', hold_for = 'offer', held_until = ${offer.until.toISOString()},
      updated_at = clock_timestamp() where id = ${next.id}`)
  await tell(req, { about: 'offered', booking: next.id })
  await queueTask(req, { task: endOfHold, input: { session }, runAt: offer.until })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { releaseContacts } from './endBookings'
import { tellAll } from './tell'

/**
 * Ends what was held and not answered in time; the session is locked. Whoever let an offer pass goes to the end of the
 * line once; the second time their wait is over, and they are told. Nobody is asked any more whether it was they who
 * booked.
 */
export async function endHolds(req: PayloadRequest, session: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update bookings set held_until = null, updated_at = clock_timestamp(), hold_for = null,
      missed_offers = missed_offers + (hold_for = 'offer')::int,
      turn = case when hold_for = 'offer' then nextval('booking_turns') else turn end,
      state = case when hold_for = 'offer' and missed_offers = 0 then 'waiting' else 'expired' end::enum_bookings_state
    where seating_id = ${session} and state in ('held', 'asked') and held_until <= clock_timestamp()
    returning id, state, missed_offers > 0 as silent`)
  const ended = rows as { id: string; state: string; silent: boolean }[]
  const gone = ended.filter(({ state }) => state === 'expired')
  await releaseContacts(
    req,
    gone.map(({ id }) => id),
  )
  await forgetCalls(
    req,
    gone.map(({ id }) => id),
  )
  await tellAll(req, { about: 'lineLeft', bookings: gone.filter(({ silent }) => silent).map(({ id }) => id) })
}

async function forgetCalls(req: PayloadRequest, bookings: string[]): Promise<void> {
  if (bookings.length === 0) return
  const db = await transactionOf(req)
  await db.execute(sql`delete from calls where booking_id in ${bookings} and reason = 'prove' and state = 'due'`)
}

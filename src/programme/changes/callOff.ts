import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { endBookings } from '../bookings/endBookings'
import { live } from '../bookings/isLive'
import { tellAll } from '../bookings/tell'
import { seatsLost } from '../training/seatsLost'

/**
 * Ends every booking of a session that will not take place; the session is locked. Nobody can have missed it, and
 * everybody is told with other dates, unless it was over anyway.
 */
export async function callOff(req: PayloadRequest, session: string): Promise<void> {
  const where = sql`seating_id = ${session} and state in ${live}`
  const bookings = await endBookings(req, { where, as: 'cancelled' })
  await seatsLost(req, bookings)
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select from seatings where id = ${session} and ends_at > clock_timestamp()`)
  if (rows.length > 0) await tellAll(req, { about: 'calledOff', bookings })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { endBookings } from '../bookings/endBookings'
import { live } from '../bookings/isLive'
import { tellAll } from '../bookings/tell'
import { seatsLost } from '../training/seatsLost'
import type { ChangedDate } from './changedDates'
import { tellGuests } from './tellGuests'

/**
 * Ends every booking of a session that will not take place; the session is locked. Nobody can have missed it, and
 * everybody is told with other dates, unless it was over anyway; who was to make up for a date there is told, too.
 */
export async function callOff(req: PayloadRequest, session: string): Promise<void> {
  const where = sql`seating_id = ${session} and state in ${live}`
  const bookings = await endBookings(req, { where, as: 'cancelled' })
  await seatsLost(req, bookings)
  await tellGuests(req, await listComing(req, session))
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select from seatings where id = ${session} and ends_at > clock_timestamp()`)
  if (rows.length > 0) await tellAll(req, { about: 'calledOff', bookings })
}

/** The dates of a run that were still to come. */
async function listComing(req: PayloadRequest, run: string): Promise<ChangedDate[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from course_dates where run_id = ${run} and state = 'planned' and starts_at > clock_timestamp()`)
  return rows.map(({ id }) => ({ id: String(id), isOff: true }))
}

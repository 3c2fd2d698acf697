import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import type { SeatWish } from '@/programme/bookings/SeatWish'

import { payload } from '../house'
import { type Booked, booked } from './booked'

const { drizzle } = payload.db as unknown as PostgresAdapter

/** Somebody who reads English, with a place in the session or in its line. */
export const aBooking = (session: string, rest: Partial<SeatWish> = {}): Promise<Booked> =>
  booked(session, { language: 'en', ...rest })

/** Somebody whom we can only call. */
export const byTelephone = { email: undefined, telephone: '+32470112233' }

/** What is queued to be said by letter of a session's bookings, and is not written yet. */
export async function lettersQueued(session: string): Promise<{ booking: string; about: string; email: string }[]> {
  const { rows } = await drizzle.execute(sql`
    select job.payload->>'booking' as booking, job.payload->>'about' as about, email
    from graphile_worker._private_jobs job join bookings on bookings.id::text = job.payload->>'booking'
    where info_session_id = ${session} order by job.id`)
  return rows as { booking: string; about: string; email: string }[]
}

/** What the branch is to say by telephone of a session's bookings. */
export async function callsDue(session: string): Promise<string[]> {
  const { rows } = await drizzle.execute(sql`
    select reason from calls join bookings on bookings.id = booking_id
    where info_session_id = ${session} order by calls.id`)
  return rows.map(({ reason }) => String(reason))
}

/** Writes past all rules what only time would change. */
export const letTimePass = (statement: ReturnType<typeof sql>) => drizzle.execute(statement)

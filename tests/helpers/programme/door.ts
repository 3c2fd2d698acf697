import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { InfoSession, Staff } from '@/payload-types'
import type { SeatWish } from '@/programme/bookings/SeatWish'

import { aNewColleague, payload, requestAs } from '../house'
import { booked } from './booked'
import { aBranch, anInfoSession } from './sessions'

export { bookingOf } from './booked'

const { drizzle } = payload.db as unknown as PostgresAdapter

/** Books, or joins the line, and gives the booking's id. */
export async function aBooking(session: string, rest: Partial<SeatWish> = {}): Promise<string> {
  return (await booked(session, rest)).id
}

/** A session with so many people in it that began ten minutes ago, unless the test says otherwise; more than fit wait. */
export async function aSessionAtTheDoor(people: number, facts: Partial<InfoSession> = {}, minutesAgo = 10) {
  const { id } = await anInfoSession({ capacity: Math.max(people, 1), ...facts })
  const bookings: string[] = []
  for (let i = 0; i < people; i++) bookings.push(await aBooking(id))
  await letBegin(id, minutesAgo)
  return { id, bookings }
}

export async function letBegin(session: string, minutesAgo: number): Promise<void> {
  await drizzle.execute(sql`
    update info_sessions set starts_at = now() - make_interval(mins => ${minutesAgo}),
      ends_at = now() - make_interval(mins => ${minutesAgo}) + interval '1 hour' where id = ${session}`)
}

/** A coordinator of the branch of these sessions, as the desk asks for them. */
export const aCoordinator = async (): Promise<Staff> =>
  aNewColleague({ roles: ['coordinator'], branches: [await aBranch()] })

export const as = (colleague: Staff) => requestAs(colleague)

/** How many people of a session are said to have come, to be absent, to have missed it. */
export async function attendanceOf(session: string): Promise<Record<string, number>> {
  const { rows } = await drizzle.execute(sql`
    select coalesce(attendance::text, 'nothing') as said, count(*)::int as count from bookings
    where info_session_id = ${session} and state = 'booked' group by 1`)
  return Object.fromEntries((rows as { said: string; count: number }[]).map(({ said, count }) => [said, count]))
}

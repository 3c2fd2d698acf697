import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

import { live } from '../bookings/isLive'
import { kindsOn } from '../bookings/seatings'

/** What a branch knows of a booking by mail that came back: moments are ISO, and nothing where nothing came. */
export type Came = Pick<Booking, 'bouncedTo' | 'calendarAnswer'> & {
  bouncedAt: string | null
  bounceStatus: string | null
  calendarAnsweredAt: string | null
}
export type ReturnedBooking = Came & {
  id: string
  name: string
  email: string
  /** The info session, or of a member's seat in a course nothing. */
  session: string | null
  /** The member's application. */
  application: string | null
}

/**
 * People of a coordinator's branches whom our letters do not reach, or whose calendar says no, and whom nobody can call:
 * the others stand on the call list. Only what is still to come. Reading them is logged.
 */
export async function listReturned(req: PayloadRequest): Promise<ReturnedBooking[]> {
  if (!hasRole(req.user, 'coordinator')) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select booking.id, info_session_id as session, (
        select id from applications where applications.member_id = booking.member_id and course_run_id is not null
        order by created_at desc limit 1) as application, concat_ws(' ', first_name, last_name) as name,
      coalesce(case when bounced_to = 'newEmail' then new_email else email end, '') as email, ${cameOf}
    ${returnedTo(req)} order by starts_at, booking.id limit 50`)
  const people = rows as ReturnedBooking[]
  await logReading(req, { subject: 'bookings', ids: people.map(({ id }) => id) })
  return people
}

/** How many letters came back from whom nobody can call, and nothing of anybody. */
export async function countReturned(req: PayloadRequest): Promise<number> {
  if (!hasRole(req.user, 'coordinator')) return 0
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(
    sql`select count(*)::int as came ${returnedTo(req)} and bounced_at is not null`,
  )
  return (rows[0] as { came: number }).came
}

/** The columns of `Came`, of a table `booking`. */
export const cameOf = sql`bounced_at as "bouncedAt", bounce_status as "bounceStatus", bounced_to as "bouncedTo",
  calendar_answer as "calendarAnswer", calendar_answered_at as "calendarAnsweredAt"`

// A course is still to come until its last date is over.
const returnedTo = ({ user, payload }: PayloadRequest) => sql`
  from bookings booking join seatings seating on seating.id = seating_id
  where seating.branch_id = any(${sql.param(branchesOf(user))}::uuid[]) and kind in ${kindsOn(payload)}
    and case kind when 'training' then ends_at else starts_at end > clock_timestamp()
    and booking.state in ${live} and telephone is null
    and (bounced_at is not null or calendar_answer = 'declined')`

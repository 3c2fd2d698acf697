import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { endHolds } from './endHolds'
import { live } from './isLive'
import { lockSeating } from './seatings'
import type { SeatFacts } from './seatRule'

export type LockedSession = SeatFacts['session'] & {
  id: string
  branch: string
  /** Whom an info session is for; nothing where it is a run of a course. */
  audience: 'mentors' | 'mentees' | null
  /** The course that this is a run of. */
  course: string | null
  zone: string
  proveContact: boolean
}
export type Locked = { session: LockedSession } & Pick<SeatFacts, 'taken' | 'waiting' | 'eager' | 'now'>

/**
 * Makes all who want something of an info session or of a run of a course (`seatings`, decision 26) wait their turn, and gives what its rules need, by the database's clock
 * after the wait. Undefined where there is no such session. Holds that have run out are over from here on; whoever
 * changes something calls `giveFreedSeats` at the end, so that no seat lies there while somebody waits for it. `also` is
 * read in the same statement, as columns.
 */
export async function lockSession<Also = unknown>(
  req: PayloadRequest,
  id: string,
  also?: Sql,
): Promise<(Locked & { also: Also }) | undefined> {
  await lockSeating(req, id) // Two people must not both read "one seat left".
  const db = await transactionOf(req)
  const read = await readSeats<Also>(db, id, also) // A statement of its own: its snapshot must be younger than the lock.
  if (!read || read.over + read.late === 0) return read
  await endHolds(req, id)
  return readSeats<Also>(db, id, also)
}

type Sql = ReturnType<typeof sql>

/**
 * What holds of a session's seats at this moment, for whoever decides nothing by it that a lock must protect. `over` are
 * holds that have run out and still count in `taken`, `late` questions without a seat that nobody answered.
 */
export async function readSeats<Also = unknown>(
  db: Executes,
  id: string,
  also: Sql = sql`null`,
): Promise<(Locked & { over: number; late: number; also: Also }) | undefined> {
  const { rows } = await db.execute(factsOf(id, also))
  const [row] = rows as (LockedSession & Record<Count, number> & { now: string; also: Also })[]
  if (!row) return undefined
  const { taken, waiting, eager, over, late, now, also: read, ...session } = row
  return { session, taken, waiting, eager, over, late, now: new Date(now), also: read }
}

type Count = 'taken' | 'waiting' | 'eager' | 'over' | 'late'

type Executes = Pick<Awaited<ReturnType<typeof transactionOf>>, 'execute'>

const factsOf = (id: string, also: Sql) => sql`
  select session.id, session.state, branch_id as branch, audience, course_id as course, starts_at as "startsAt",
    opens_at as "opensAt", closes_at as "closesAt", zone, capacity::int, waiting_seats::int as "waitingSeats",
    coalesce(prove_contact, false) as "proveContact", clock_timestamp() as now, counted.*, ${also} as also
  from seatings session
  cross join lateral (
    select count(*) filter (where booking.state in ('booked', 'held'))::int as taken,
      count(*) filter (where booking.state = 'waiting')::int as waiting,
      count(*) filter (where booking.state = 'waiting' and book_if_freed)::int as eager,
      count(*) filter (where booking.state = 'held' and held_until <= clock_timestamp())::int as over,
      count(*) filter (where booking.state = 'asked' and held_until <= clock_timestamp())::int as late
    from bookings booking where seating_id = session.id and booking.state in ${live}
  ) counted
  where session.id = ${id}`

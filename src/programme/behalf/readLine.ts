import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { logReading } from '@/people/log/logReading'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type Step, stepsOf } from '../bookings/stepsOf'
import { type Came, cameOf } from '../returns/listReturned'
import { coordinatesSession } from '../sessions/coordinates'

export type Listed = Pick<Booking, 'id' | 'state'> &
  Came & {
    name: string
    /** Place in the line, from 1; only of who waits. */
    position: number | null
    bookedAt: string
    offeredUntil: string | null
    steps: Step[]
  }

/**
 * Everybody who ever booked a session, by name, those in the line in its order and with all that happened to them in it.
 * For coordinators of its branch; nothing for others. That it was read is logged.
 */
export async function readLine(req: PayloadRequest, session: string): Promise<Listed[] | undefined> {
  return inTransaction(req, async () => {
    if (!(await coordinatesSession(req, session))) return undefined
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select booking.id, state, concat_ws(' ', last_name, first_name) as name, created_at as "bookedAt",
        case when state = 'waiting' then rank() over (partition by state order by turn)::int end as position,
        case when state = 'held' then held_until end as "offeredUntil", ${cameOf}, ${stepsOf} as steps
      from bookings booking where info_session_id = ${session}
      order by array_position(array['held', 'asked', 'waiting', 'booked', 'expired', 'cancelled'], state::text),
        case when state = 'waiting' then turn end, last_name, first_name, booking.id limit 1000`)
    const people = rows as Listed[]
    await logReading(req, { subject: 'bookings', ids: people.map(({ id }) => id) })
    return people
  })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { releaseContacts } from '../bookings/endHolds'
import { tellAll } from '../bookings/tellAll'

/**
 * Ends every booking of a session that will not take place; the session is locked. Nobody can have missed it, and
 * everybody is told with other dates, unless it was over anyway.
 */
export async function callOff(req: PayloadRequest, session: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update bookings set state = 'cancelled', held_until = null, hold_for = null, updated_at = clock_timestamp()
    from info_sessions session
    where info_session_id = ${session} and session.id = info_session_id
      and bookings.state in ('booked', 'held', 'waiting')
    returning bookings.id, session.ends_at > clock_timestamp() as matters`)
  const ended = rows as { id: string; matters: boolean }[]
  if (ended.length === 0) return
  const bookings = ended.map(({ id }) => id)
  await releaseContacts(req, bookings)
  if (ended.some(({ matters }) => matters)) await tellAll(req, { about: 'calledOff', bookings })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import type { DoorRefusal } from '../attendance/doorRule'
import { lockDoor } from '../attendance/lockDoor'
import { endBookings } from '../bookings/endBookings'
import { updateSeating } from '../bookings/seatings'
import { completeIfDone } from './complete'

export type CloseRunResult = { ok: true; completed: number } | { ok: false; reason: DoorRefusal }

/**
 * Ends a course once its last date has begun: whoever was at every date that is needed gets the certificate. What was not
 * recorded stays so, and can still be put right, or made up in another run. Closed twice it counts once.
 */
export async function closeRun(req: PayloadRequest, run: string): Promise<CloseRunResult> {
  return inTransaction(req, async () => {
    const opened = await lockDoor(req, run, { isCourse: true })
    if (!opened.ok) return opened
    const { now, session } = opened.door
    if (session.state === 'done') return { ok: true, completed: 0 }
    if (!(await hasBegunLast(req, run))) return { ok: false, reason: 'early' }
    const set = sql`state = 'done', list_closed_at = ${now.toISOString()}, list_closed_by_id = ${req.user?.id},
      updated_at = ${now.toISOString()}`
    await updateSeating(req, { id: run, set })
    await writeLog(req, { act: 'update', subject: 'course-runs', document: run, fields: ['state'], given: ['done'] })
    await endBookings(req, { where: sql`seating_id = ${run} and state in ('held', 'waiting')`, as: 'expired' })
    let completed = 0
    for (const booking of await listBooked(req, run)) if (await completeIfDone(req, booking)) completed += 1
    return { ok: true, completed }
  })
}

async function hasBegunLast(req: PayloadRequest, run: string): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select from course_dates where run_id = ${run} and state = 'planned' having max(starts_at) <= clock_timestamp()`)
  return rows.length > 0
}

async function listBooked(req: PayloadRequest, run: string): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`select id from bookings where seating_id = ${run} and state = 'booked' order by id`,
  )
  return rows.map(({ id }) => String(id))
}

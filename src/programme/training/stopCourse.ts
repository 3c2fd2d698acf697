import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { mayRunSession } from '../attendance/mayRunSession'
import { lockSeating } from '../bookings/seatings'
import { endSeat } from './endSeat'

type Answer = { ok: true } | { ok: false; reason: 'unknown' }

/**
 * Somebody stops with a course, also in the middle of it: for its trainers and the coordinators of its branch. They are
 * told, and what was noted of them stays. Before it begins their place goes to whoever waits. Refused once the course is
 * finished or called off.
 */
export async function stopCourse(req: PayloadRequest, booking: string): Promise<Answer> {
  if (!isUuid(booking)) return unknown
  return inTransaction(req, async () => {
    const run = await findRun(req, booking)
    if (!run || !(await mayRunSession(req, run))) return unknown
    await lockSeating(req, run)
    if ((await findRun(req, booking)) !== run) return unknown
    await endSeat(req, booking)
    await writeLog(req, { act: 'update', subject: 'bookings', document: booking, given: ['cancelled'] })
    return { ok: true }
  })
}

const unknown = { ok: false, reason: 'unknown' } as const

/** The run in which somebody has a seat, while it is under way. */
async function findRun(req: PayloadRequest, booking: string): Promise<string | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select run.id from bookings join course_runs run on run.id = course_run_id
    where bookings.id = ${booking} and bookings.state = 'booked' and run.state in ('open', 'closed')`)
  return rows[0] && String(rows[0].id)
}

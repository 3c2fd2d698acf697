import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Task } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { lockSeating } from '../bookings/seatings'
import { coursesToLeave } from '../way/recordMove'
import { endSeat } from './endSeat'

/** Gives back what somebody holds in courses that are not finished, in the caller's transaction or its own. */
export const leaveAllCourses = (req: PayloadRequest, member: string): Promise<void> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select bookings.id, run.id as run from bookings join course_runs run on run.id = course_run_id
      where member_id = ${member} and run.state not in ('done', 'cancelled')
        and bookings.state in ('booked', 'held', 'waiting') order by seating_id`)
    for (const { run } of rows) await lockSeating(req, String(run))
    for (const { id } of rows) await endSeat(req, String(id))
  })

/** Whoever stopped, or goes on elsewhere, needs no seat in a course any more: it goes to whoever waits. */
export const leaveCourses: Task<{ application: string }> = {
  ...coursesToLeave,
  run: async (payload, { application }) => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const db = await transactionOf(req)
      const { rows } = await db.execute(sql`
        select member_id as member from applications
        where id = ${application} and state in ('withdrawn', 'redirected', 'refused')`)
      const [found] = rows as { member: string }[]
      if (found) await leaveAllCourses(req, found.member)
    })
  },
}

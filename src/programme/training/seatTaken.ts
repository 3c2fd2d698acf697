import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { transactionOf } from '@/platform/transaction'

import { moverOf } from '../way/moverOf'
import { recordMove } from '../way/recordMove'

/** `byItself`: nobody asked for it now, a place came free too late to ask. */
type Taken = { booking: string; byItself?: boolean }

/**
 * What follows when somebody has a seat for certain: a mentor in a course that leads to being ready is in training from
 * then on. Seats in anything else change nothing. In the caller's transaction.
 */
export async function seatTaken(req: PayloadRequest, { booking, byItself = false }: Taken): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select applications.id, applications.state, booking.member_id as member from bookings booking
    join course_runs run on run.id = course_run_id join courses course on course.id = run.course_id
    join applications on applications.member_id = booking.member_id and applications.role = 'mentor'
    where booking.id = ${booking} and leads_to_ready and applications.state = 'intakeDone'
    for update of applications`)
  const [found] = rows as { id: string; state: Application['state']; member: string }[]
  if (!found) return
  const by = byItself ? 'machine' : moverOf(req, found.member)
  await recordMove(req, { application: found.id, from: found.state, to: 'inTraining', by })
}

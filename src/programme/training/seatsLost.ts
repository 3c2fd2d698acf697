import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { moverOf } from '../way/moverOf'
import { recordMove } from '../way/recordMove'
import { hasCourseSeat } from './standing'

/**
 * What follows when people have these seats no more: a mentor who has no other in a course that leads to being ready, and
 * has completed none, is in training no longer. The letter about the seat tells them. In the caller's transaction.
 */
export async function seatsLost(req: PayloadRequest, bookings: string[]): Promise<void> {
  if (bookings.length === 0) return
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, member_id as member from applications
    where state = 'inTraining' and not ${hasCourseSeat(sql`applications.member_id`)} and member_id in (
      select member_id from bookings where id = any(${sql.param(bookings)}::uuid[]))
    order by id for update`)
  for (const { id, member } of rows as { id: string; member: string }[])
    await recordMove(req, { application: id, from: 'inTraining', to: 'intakeDone', by: moverOf(req, member) })
}

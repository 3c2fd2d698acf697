import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { isStaffUser } from '@/people/access'
import { transactionOf } from '@/platform/transaction'

/** The dates of a run that name whoever asks as their trainer: of these alone they see and note who is there. */
export async function datesNaming(req: PayloadRequest, run: string): Promise<string[]> {
  if (!isStaffUser(req.user) || !isUuid(run)) return []
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from course_dates where run_id = ${run} and ${namesAsTrainer(sql`course_dates.id`, req.user?.id)}`)
  return rows.map(({ id }) => String(id))
}

/** Whether a date names this colleague. */
export const namesAsTrainer = (date: ReturnType<typeof sql>, colleague: string | number | undefined) => sql`exists (
  select from course_dates_rels named where named.parent_id = ${date} and named.path = 'trainers' and named.staff_id = ${colleague})`

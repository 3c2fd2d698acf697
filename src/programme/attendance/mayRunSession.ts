import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { transactionOf } from '@/platform/transaction'

import { mayRun } from '../sessions/access'

/** Whether whoever asks receives the people of this session or run: its facilitators, and the coordinators of its branch. */
export async function mayRunSession(req: PayloadRequest, session: string): Promise<boolean> {
  if (!isUuid(session)) return false
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select branch_id as branch, array(
      select staff_id::text from info_sessions_rels where parent_id = session.id and path = 'facilitators'
      union all
      select staff_id::text from course_runs_rels where parent_id = session.id and path = 'facilitators'
    ) as facilitators from seatings session where id = ${session}`)
  const [found] = rows as { branch: string; facilitators: string[] }[]
  return found !== undefined && mayRun(req, found)
}

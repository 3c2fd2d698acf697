import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { transactionOf } from '@/platform/transaction'

import { logAs, type Mover } from './moverOf'

/** Ends a refusal that waits for a second person, in the caller's transaction; the log says who did. Nothing where none waits. */
export async function dropRefusal(
  req: PayloadRequest,
  { application, by }: { application: string; by: Mover },
): Promise<void> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(sql`
    update applications set refusal_asked_by_id = null, refusal_why = null, updated_at = now()
    where id = ${application} and state <> 'refused' and refusal_asked_by_id is not null`)
  if (!rowCount) return
  const entry = { act: 'update', subject: 'applications', document: application, taken: ['refusalAskedBy'] } as const
  await writeLog(req, { ...entry, ...logAs(by) })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'

/** Signs a colleague out everywhere and forgets their devices; in the log it is whoever wanted it who does. */
export async function endAccess(
  req: PayloadRequest,
  { staff, actor }: { staff: string; actor: string },
): Promise<void> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(sql`
    with signed_out as (delete from sign_ins where staff_id = ${staff} returning id),
      forgotten as (delete from remembered_devices where staff_id = ${staff} returning id)
    select from signed_out union all select from forgotten`)
  if (rowCount) await writeLog(req, { act: 'end-sessions', subject: 'staff', document: staff, by: 'staff', actor })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { fromRules } from './fromRules'

/** Work that was given up: its last error may quote what somebody typed. What may still be tried again stays. */
export const deleteFailedWork = fromRules('pieces of work that were given up', () => [
  {
    table: 'graphile_worker._private_jobs',
    over: (before) => sql`
      select id, updated_at as since from graphile_worker._private_jobs
      where attempts >= max_attempts and locked_at is null and updated_at <= ${before.toISOString()}`,
    take: complete,
  },
])

async function complete(req: PayloadRequest, ids: string[]): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select graphile_worker.complete_jobs(${sql.param(ids)}::bigint[])`)
}

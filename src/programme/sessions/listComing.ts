import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Coming } from './sessionFacets'

/** Every session that was announced and is not over at `now`, the soonest first; cancelled ones say so until then. */
export async function listComing({ payload }: PayloadRequest, now: Date): Promise<Coming[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id, audience, branch_id as branch, language, mode, to_char(starts_at at time zone zone, 'YYYY-MM') as month
    from info_sessions
    where state in ('open', 'closed', 'cancelled') and ends_at > ${now.toISOString()}::timestamptz
    order by starts_at, id`)
  return rows as Coming[]
}

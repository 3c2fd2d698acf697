import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'

import { readSessions, type ShownSession } from './readSessions'

type Wish = { language: Locale; branch?: string; now: Date }

/** The open sessions to come that are held in this language, of one branch or of all, the soonest first. */
export async function listOpen(req: PayloadRequest, { language, branch, now }: Wish): Promise<ShownSession[]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id from info_sessions
    where state = 'open' and language = ${language} and starts_at > ${now.toISOString()}::timestamptz
      ${branch ? sql`and branch_id = ${branch}` : sql``}
    order by starts_at, id limit 500`)
  return readSessions(req, { ids: rows.map(({ id }) => String(id)), now })
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'

import { readSessions, type ShownSession } from './readSessions'

type Wish = { branch?: string; audience?: 'mentors' | 'mentees'; now: Date }

/**
 * The three sessions that fit a page, the soonest first: of its branch, or for its audience. Those in the reader's
 * language go before others; none where info sessions are switched off.
 */
export async function listNext(req: PayloadRequest, { branch, audience, now }: Wish): Promise<ShownSession[]> {
  if (!isOn(req.payload, 'infoSessions')) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id from (
      select id, starts_at from info_sessions
      where state = 'open' and starts_at > ${now.toISOString()}::timestamptz
        and (closes_at is null or closes_at > ${now.toISOString()}::timestamptz)
        ${branch ? sql`and branch_id = ${branch}` : sql``} ${audience ? sql`and audience = ${audience}` : sql``}
      order by language = ${req.locale} desc, starts_at, id limit 3
    ) next order by starts_at, id`)
  return readSessions(req, { ids: rows.map(({ id }) => String(id)), now })
}

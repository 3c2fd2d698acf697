import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'

import { readSessions, type ShownSession } from './readSessions'

type Wish = { session: string; now: Date; limit?: number }

/**
 * The sessions that somebody who wanted this one can have at this moment: for the same people, with a place left.
 * First those of the same branch in the same language, then the online ones in it, then others; the soonest first.
 */
export async function findAlternatives(
  req: PayloadRequest,
  { session, now, limit = 3 }: Wish,
): Promise<ShownSession[]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select other.id from info_sessions wanted
    join info_sessions other on other.audience = wanted.audience and other.id <> wanted.id
    cross join lateral (
      select other.branch_id = wanted.branch_id as near, other.language = wanted.language as same_language,
        other.mode <> 'onSite' as online
    ) fits
    where wanted.id = ${session} and ${isOpenAt(now)} and ${hasRoom}
    order by near and same_language desc, online and same_language desc, near desc, same_language desc, online desc,
      other.starts_at, other.id
    limit ${limit}`)
  return readSessions(req, { ids: rows.map(({ id }) => String(id)), now })
}

/** The same for a stranger who hears that a session is full; of one second, so that a crowd is answered once. */
export const recentAlternatives = (req: PayloadRequest, session: string): Promise<ShownSession[]> =>
  recent.forceFetch(`${session} ${req.locale}`, { context: { req, session } })

const recent = new LRUCache<string, ShownSession[], { req: PayloadRequest; session: string }>({
  max: 200,
  ttl: 1000,
  fetchMethod: (_key, _stale, { context: { req, session } }) => findAlternatives(req, { session, now: new Date() }),
})

const isOpenAt = (now: Date) => sql`other.state = 'open' and other.starts_at > ${now.toISOString()}::timestamptz
  and (other.opens_at is null or other.opens_at <= ${now.toISOString()}::timestamptz)
  and (other.closes_at is null or other.closes_at > ${now.toISOString()}::timestamptz)`

/** A free place for which nobody waits. */
const hasRoom = sql`(
  select count(*) filter (where state <> 'waiting') < other.capacity and count(*) filter (where state = 'waiting') = 0
  from bookings
  where info_session_id = other.id
    and (state in ('booked', 'waiting') or (state = 'held' and held_until > clock_timestamp())))`

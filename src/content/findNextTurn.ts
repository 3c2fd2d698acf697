import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * The next moment from which some page reads differently though nobody changes anything: an event begins or is over, a
 * campaign begins or ends, an announcement appears or goes. A page drawn at `now` holds until then.
 */
export async function findNextTurn(req: PayloadRequest, now: Date): Promise<Date | undefined> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const turns = columns.map((name) => {
    const [table = '', column = ''] = name.split('.')
    return sql`select min(${sql.identifier(column)}) as at from ${sql.identifier(table)} where ${sql.identifier(column)} > ${now.toISOString()}::timestamptz`
  })
  const { rows } = await drizzle.execute(sql`select min(at) as at from (${sql.join(turns, sql` union all `)}) turns`)
  const at = (rows[0] as { at: Date | string | null } | undefined)?.at
  return at ? new Date(at) : undefined
}

const columns = [
  'events.starts_at',
  'events.ends_at',
  'campaigns.starts_on',
  'campaigns.ends_on',
  'banner.from',
  'banner.until',
]

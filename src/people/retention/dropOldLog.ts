import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { DateTime } from 'luxon'

import { clearLog } from '../log/clearLog'
import type { Clearing } from './Clearing'

/**
 * Entries of the log after their year. Only the database's own clearing may take them; where its role could not be made
 * (`npm run doctor` says so), none are found, and the other clearings go on.
 */
export const dropOldLog: Clearing = {
  what: 'entries of the log',
  inOnePiece: true,
  find: async ({ payload }, before) => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(sql`
      select id::text as id, extract(epoch from at) * 1000 as since from log
      where at < ${before.toISOString()} and (
        select pg_get_userbyid(proowner) = 'duo_clearing' from pg_proc where oid = 'clear_log(timestamptz)'::regprocedure)
      order by at, id`)
    return rows.map(({ id, since }) => ({ place: 'log', id: String(id), since: new Date(Number(since)) }))
  },
  // The database counts its year back from a moment: from the one whose year began at `before`.
  clear: (req, { before }) => clearLog(req, DateTime.fromJSDate(before, { zone: 'utc' }).plus({ years: 1 }).toJSDate()),
}

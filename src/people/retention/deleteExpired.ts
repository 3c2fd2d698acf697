import { sql } from '@payloadcms/db-postgres'

import type { Clearing } from './Clearing'
import { deleteRows } from './deleteRows'
import { fromRules } from './fromRules'

/** What lets nobody in any more: rows of a table of doors whose last moment has passed. */
export const deleteExpired = (what: string, table: string): Clearing =>
  fromRules(what, () => [
    {
      table,
      over: (before) => sql`
        select id, expires_at as since from ${sql.identifier(table)} where expires_at <= ${before.toISOString()}`,
      take: deleteRows(table),
    },
  ])

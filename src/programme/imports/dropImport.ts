import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

import type { Task } from '@/platform/queue'

/** Forgets a list whose hour is over. */
export const dropImport: Task<{ import: string }> = {
  name: 'drop_import',
  run: async ({ db }, { import: id }) => {
    await (db as unknown as PostgresAdapter).drizzle.execute(sql`
      delete from imports where id = ${id} and expires_at <= now()`)
  },
}

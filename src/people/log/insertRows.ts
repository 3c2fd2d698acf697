import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Row } from './rowsOf'

type Insert = { db: Pick<PostgresAdapter['drizzle'], 'insert'>; rows: Row[] }

/** One statement however many rows. The database writes the moment itself. */
export async function insertRows({ payload }: PayloadRequest, { db, rows }: Insert): Promise<void> {
  const { tables } = payload.db as unknown as PostgresAdapter
  const { log } = tables
  if (!log) throw new Error('The table log is not known')
  await db.insert(log).values(rows)
}

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from './transaction'

/**
 * Adds rows to a collection's table in the open transaction and gives their ids: for rooms whose moves are many and
 * short, past the hooks of the CMS. Fields that are left out get the table's defaults.
 */
export async function insertInto(
  req: PayloadRequest,
  table: string,
  rows: Record<string, unknown>[],
): Promise<string[]> {
  const { [table]: found } = (req.payload.db as unknown as PostgresAdapter).tables
  if (!found) throw new Error(`There is no table ${table}`)
  const db = await transactionOf(req)
  const made: unknown = await db.insert(found).values(rows).returning()
  return (made as { id: unknown }[]).map(({ id }) => String(id))
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

/** Deletes rows of one table by id, or by the column that stands for it; what belongs to them goes with them. */
export const deleteRows =
  (table: string, key = 'id') =>
  async (req: PayloadRequest, ids: string[]): Promise<void> => {
    const db = await transactionOf(req)
    await db.execute(sql`
      delete from ${sql.identifier(table)} where ${sql.identifier(key)}::text = any(${sql.param(ids)}::text[])`)
  }

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { writeLog } from './writeLog'

/**
 * Drops what is older than twelve months at that moment, and says how many rows that was. The database carries it out
 * as the role `duo_clearing`, whom it lets delete nothing younger, whatever moment it is told.
 */
export const clearLog = (req: PayloadRequest, at = new Date()): Promise<number> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute<{ gone: number }>(sql`
      select clear_log(${at.toISOString()}::timestamptz)::int as gone`)
    const gone = rows[0]?.gone ?? 0
    if (gone > 0) await writeLog(req, { act: 'clear', subject: 'log', why: `${gone} entries after their year` })
    return gone
  })

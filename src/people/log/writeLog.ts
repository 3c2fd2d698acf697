import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { insertRows } from './insertRows'
import { type Entry, rowsOf } from './rowsOf'

/**
 * Writes into the log who does what, in the transaction of the act itself: where none is open it throws, so that
 * neither can be stored without the other. People stand in it by id only; no text of theirs, no name, no address.
 */
export async function writeLog(req: PayloadRequest, entry: Entry): Promise<void> {
  await insertRows(req, { db: await transactionOf(req), rows: rowsOf(req, entry) })
}

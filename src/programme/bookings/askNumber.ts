import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { insertInto } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

type Asked = { booking: Pick<Booking, 'id' | 'language'>; branch: string; telephone: string }

/** Asks whether a new number is that of whoever gave it: the branch calls it. */
export const askNumber = (req: PayloadRequest, asked: Asked): Promise<void> => callNewNumber(req, asked)

/** Puts a new number on the call list of the branch, in the place of one that was given before. */
export async function callNewNumber(req: PayloadRequest, { booking, branch, telephone }: Asked): Promise<void> {
  const { id, language } = booking
  const db = await transactionOf(req)
  await db.execute(sql`delete from calls where booking_id = ${id} and reason = 'newContact' and state = 'due'`)
  const call = { branch, booking: id, reason: 'newContact', telephone, language, state: 'due' }
  await insertInto(req, 'calls', [call])
}

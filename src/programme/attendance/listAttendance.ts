import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

/** What is said of each booked person of a session, by booking; empty where nothing is. No name is read. */
export async function listAttendance(req: PayloadRequest, session: string): Promise<Record<string, string>> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, coalesce(attendance::text, '') as said from bookings
    where info_session_id = ${session} and state = 'booked'`)
  return Object.fromEntries(rows.map(({ id, said }) => [String(id), String(said)]))
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { insertInto } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

/** Puts a booking on its branch's call list, unless it stands there for the same reason; the booking is locked. */
export async function callOnce(
  req: PayloadRequest,
  { booking, reason }: { booking: string; reason: 'bounced' | 'declined' },
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select branch_id as branch, booking.language from bookings booking
    join info_sessions session on session.id = info_session_id
    where booking.id = ${booking} and not exists (
      select from calls where booking_id = booking.id and reason = ${reason} and calls.state = 'due')`)
  if (rows[0]) await insertInto(req, 'calls', [{ ...rows[0], booking, reason, state: 'due' }])
}

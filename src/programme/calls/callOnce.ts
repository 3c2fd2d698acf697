import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Call } from '@/payload-types'
import { insertInto } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

import type { SessionFacts } from '../changes/readFacts'

type Wanted = { booking: string; reason: Call['reason']; before?: SessionFacts }

/**
 * Puts a booking on its branch's call list, unless it stands there for the same reason, and says whether it was put
 * there. The booking is locked, or its session is.
 */
export async function callOnce(req: PayloadRequest, { booking, reason, before }: Wanted): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select branch_id as branch, booking.language from bookings booking
    join seatings session on session.id = seating_id
    where booking.id = ${booking} and not exists (
      select from calls where booking_id = booking.id and reason = ${reason} and calls.state = 'due')`)
  if (!rows[0]) return false
  await insertInto(req, 'calls', [{ ...rows[0], booking, reason, state: 'due', before }])
  return true
}

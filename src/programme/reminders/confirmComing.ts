import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

/**
 * Notes that somebody who is booked has said that they come, whatever their calendar said before. It changes nothing but
 * what the branch knows; said twice, the first time counts.
 */
export async function confirmComing(req: PayloadRequest, booking: string): Promise<{ ok: boolean }> {
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      update bookings set confirmed_at = coalesce(confirmed_at, clock_timestamp()),
        calendar_answer = case when calendar_answer <> 'declined' then calendar_answer end,
        calendar_answered_at = case when calendar_answer <> 'declined' then calendar_answered_at end
      where id = ${booking} and state = 'booked' returning id`)
    if (rows.length > 0) await sayNoMore(req, booking)
    return { ok: rows.length > 0 }
  })
}

/** Nobody needs to be asked any more whether the no of their calendar is meant. */
export async function sayNoMore(req: PayloadRequest, booking: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update calls set state = 'reached', updated_at = clock_timestamp()
    where booking_id = ${booking} and reason = 'declined' and state = 'due'`)
}

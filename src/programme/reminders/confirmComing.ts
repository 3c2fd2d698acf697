import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

/**
 * Notes that somebody who is booked has said that they come. It changes nothing but what the branch knows; said twice,
 * the first time counts.
 */
export async function confirmComing(req: PayloadRequest, booking: string): Promise<{ ok: boolean }> {
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      update bookings set confirmed_at = coalesce(confirmed_at, clock_timestamp())
      where id = ${booking} and state = 'booked' returning id`)
    return { ok: rows.length > 0 }
  })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

type Ending = {
  /** Which bookings, by the columns of `bookings`; their sessions are locked. */
  where: ReturnType<typeof sql>
  as: 'cancelled' | 'expired'
}

/** Ends bookings with all that they held, and gives the ids of those that it ended; telling them is the caller's. */
export async function endBookings(req: PayloadRequest, { where, as }: Ending): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update bookings set state = ${as}, held_until = null, hold_for = null, updated_at = clock_timestamp()
    where ${where} returning id`)
  const ended = rows.map(({ id }) => String(id))
  await releaseContacts(req, ended)
  return ended
}

/** Whoever holds nothing in a session any more may book anew, there or elsewhere. */
export async function releaseContacts(req: PayloadRequest, bookings: string[]): Promise<void> {
  if (bookings.length === 0) return
  const db = await transactionOf(req)
  await db.execute(sql`update booking_contacts set live = false, ahead = false where booking_id in ${bookings}`)
}

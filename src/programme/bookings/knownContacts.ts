import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { contactsOf } from './insertBooking'
import type { SeatWish } from './SeatWish'

/**
 * A wish with those of its contacts alone that a booking has as well: whoever types somebody's number beside an address
 * of their own must not get that person's letters.
 */
export async function withKnownContacts(req: PayloadRequest, wish: SeatWish, booking: string): Promise<SeatWish> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select contact from booking_contacts where booking_id = ${booking} and contact in ${contactsOf(wish)}`)
  const known = new Set(rows.map(({ contact }) => contact))
  const kept = (contact?: string) => (known.has(contact) ? contact : undefined)
  return { ...wish, email: kept(wish.email), telephone: kept(wish.telephone) }
}

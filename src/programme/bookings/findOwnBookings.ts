import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

/**
 * All bookings of the person to whom this one belongs: those with the same name and one of the same contacts, and those
 * from which they moved here. The newest first.
 */
export async function findOwnBookings(req: PayloadRequest, booking: string): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with recursive theirs as (
      select ${booking}::uuid as id
      union
      select next.id from theirs cross join lateral (
        select moves_from_id as id from bookings where id = theirs.id and moves_from_id is not null
        union all
        select id from bookings where moves_from_id = theirs.id
        union all
        select other.booking_id from booking_contacts mine join booking_contacts other using (contact, person)
        where mine.booking_id = theirs.id
      ) next
    )
    select id from bookings join theirs using (id) order by created_at desc, id`)
  return rows.map(({ id }) => String(id))
}

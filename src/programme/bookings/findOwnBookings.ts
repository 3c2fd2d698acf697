import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

/** `through` is the one contact that somebody has shown to be theirs; where nothing is said, both are. */
export type OwnAsked = { booking: string; through?: 'email' | 'telephone' }

/**
 * All bookings of the person to whom this one belongs: those with the same name and the same contact, and those between
 * which they moved. A contact that somebody only typed beside their own leads nowhere. The newest first.
 */
export async function findOwnBookings(req: PayloadRequest, { booking, through }: OwnAsked): Promise<string[]> {
  const db = await transactionOf(req)
  const proved = through
    ? sql`and contact = (select ${sql.identifier(through)} from bookings where id = ${booking})`
    : sql``
  const { rows } = await db.execute(sql`
    with recursive theirs as (
      select ${booking}::uuid as id
      union
      select other.booking_id from booking_contacts mine join booking_contacts other using (contact, person)
      where mine.booking_id = ${booking} ${proved}
      union
      select next.id from theirs cross join lateral (
        select moves_from_id as id from bookings where id = theirs.id and moves_from_id is not null
        union all
        select id from bookings where moves_from_id = theirs.id
      ) next
    )
    select id from bookings join theirs using (id) order by created_at desc, id`)
  return rows.map(({ id }) => String(id))
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { transactionOf } from '@/platform/transaction'

import { comparedName } from '../bookings/comparedName'
import { findOwnBookings } from '../bookings/findOwnBookings'

type Who = Pick<Member, 'id' | 'firstName' | 'lastName' | 'email' | 'telephone'>

/**
 * Bookings of this member, of which `findOwnBookings` finds all that are theirs, each once: the one they applied with, and
 * those in their name under a contact that is or was theirs. None where nothing says who they are any more.
 */
export async function findMembersBookings(req: PayloadRequest, member: Who): Promise<string[]> {
  const { id, firstName, lastName, email, telephone } = member
  const db = await transactionOf(req)
  const contacts = sql.param([email, telephone].filter((one) => one !== null))
  const { rows } = await db.execute(sql`
    select booking_id as id from members where id = ${id} and booking_id is not null
    union
    select booking_id from booking_contacts
    where (contact = any(${contacts}::text[]) or contact in (select contact from member_contacts where member_id = ${id}))
      and person = ${comparedName(firstName, lastName)}
    order by id`)
  const [first, known] = [[] as string[], new Set<string>()]
  for (const { id: booking } of rows as { id: string }[]) {
    if (known.has(booking)) continue
    first.push(booking)
    for (const one of await findOwnBookings(req, booking)) known.add(one)
  }
  return first
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { transactionOf } from '@/platform/transaction'

import { comparedName } from '../bookings/comparedName'

type Who = Pick<Member, 'id' | 'firstName' | 'lastName' | 'email' | 'telephone'>

/** A booking of this member, from which all of theirs are found; nothing where none says who they are any more. */
export async function findMembersBooking(req: PayloadRequest, member: Who): Promise<string | undefined> {
  const { id, firstName, lastName, email, telephone } = member
  const db = await transactionOf(req)
  const contacts = sql.param([email, telephone].filter((one) => one !== null))
  const { rows } = await db.execute(sql`
    select booking_id as id, true as own from members where id = ${id} and booking_id is not null
    union all
    select booking_id, false from booking_contacts
    where contact = any(${contacts}::text[]) and person = ${comparedName(firstName, lastName)}
    order by own desc limit 1`)
  return rows[0] && String(rows[0].id)
}

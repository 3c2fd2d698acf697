import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { transactionOf } from '@/platform/transaction'

import { comparedName } from '../bookings/comparedName'
import { findOwnBookings, type OwnAsked } from '../bookings/findOwnBookings'

type Who = Pick<Member, 'id' | 'firstName' | 'lastName' | 'email' | 'telephone'>

/**
 * Bookings of this member, of which `findOwnBookings` finds all that are theirs, each once: the one they applied with, and
 * those in their name under an address by which they come in, now or before; under a telephone where they have no address.
 * A number that somebody typed beside their address proves nothing. None where nothing says who they are any more.
 */
export async function findMembersBookings(req: PayloadRequest, member: Who): Promise<OwnAsked[]> {
  const { id, firstName, lastName, email, telephone } = member
  const through = email ? 'email' : 'telephone'
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking_id as id from members where id = ${id} and booking_id is not null
    union
    select booking_id from booking_contacts
    where person = ${comparedName(firstName, lastName)} and (contact = ${email ?? telephone} or contact in (
      select contact from member_contacts where member_id = ${id} and (contact like '%@%') = ${through === 'email'}))
    order by id`)
  const [first, known] = [[] as OwnAsked[], new Set<string>()]
  for (const { id: booking } of rows as { id: string }[]) {
    if (known.has(booking)) continue
    first.push({ booking, through })
    for (const one of await findOwnBookings(req, { booking, through })) known.add(one)
  }
  return first
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Member } from '@/people/members/Member'
import { transactionOf } from '@/platform/transaction'

import { comparedEmail, comparedTelephone } from '../bookings/contacts'
import { findOwnBookings } from '../bookings/findOwnBookings'
import { findMembersBookings } from '../members/findMembersBookings'

/** Whom an address or a number reaches: members, and one booking of each who is none. */
export type Found = {
  members: Member[]
  others: string[]
  /** What is theirs, for the log. */
  applications: string[]
  bookings: string[]
}

/** Everybody whom an e-mail address, a telephone number or the number of an application names. */
export async function findPeople(req: PayloadRequest, whose: string): Promise<Found> {
  const contacts = contactsIn(whose)
  const members = await findMembers(req, { application: isUuid(whose) ? whose : null, contacts })
  const [bookings, others] = [new Set<string>(), [] as string[]]
  const keep = async (booking: string) => {
    for (const one of await findOwnBookings(req, { booking })) bookings.add(one)
  }
  for (const member of members) {
    for (const { booking } of await findMembersBookings(req, member)) await keep(booking)
  }
  for (const booking of await findBooked(req, contacts)) {
    if (bookings.has(booking)) continue
    others.push(booking)
    await keep(booking)
  }
  return { members, others, bookings: [...bookings], applications: await applicationsOf(req, members) }
}

/** A number without its country may be one of any country in which we work. */
const contactsIn = (whose: string): string[] =>
  whose.includes('@')
    ? [comparedEmail(whose)]
    : (['BE', 'FR', 'NL'] as const).flatMap((country) => comparedTelephone(whose, country) ?? [])

type Wish = { application: string | null; contacts: string[] }

async function findMembers(req: PayloadRequest, { application, contacts }: Wish): Promise<Member[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, role, branch_id as branch, first_name as "firstName", last_name as "lastName", email, telephone, language,
      '' as "signIn", null as actor
    from members where email = any(${sql.param(contacts)}::text[]) or telephone = any(${sql.param(contacts)}::text[])
      or id in (select member_id from member_contacts where contact = any(${sql.param(contacts)}::text[]))
      or id = (select member_id from applications where applications.id = ${application}) order by created_at, id`)
  return rows as Member[]
}

async function findBooked(req: PayloadRequest, contacts: string[]): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select bookings.id from booking_contacts join bookings on bookings.id = booking_id
    where contact = any(${sql.param(contacts)}::text[]) and bookings.info_session_id is not null order by bookings.created_at, bookings.id`)
  return rows.map(({ id }) => String(id))
}

async function applicationsOf(req: PayloadRequest, members: Member[]): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from applications where member_id = any(${sql.param(members.map(({ id }) => id))}::uuid[])`)
  return rows.map(({ id }) => String(id))
}

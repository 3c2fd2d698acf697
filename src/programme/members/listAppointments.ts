import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { isOn } from '@/content/capabilities'
import { portalAddress } from '@/content/portalAddress'
import type { InfoSession } from '@/payload-types'
import type { Member } from '@/people/members/Member'
import type { Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import { inTransaction } from '@/platform/transaction'

import { findBooking } from '../bookings/findBooking'
import { findOwnBookings } from '../bookings/findOwnBookings'
import { type Invitation, invitationOf } from '../bookings/invitationOf'
import { seatingOf } from '../bookings/seatingOf'
import { type IntakeFacts, intakeFacts, readFacts } from '../intakes/intakeFacts'
import { findMembersBookings } from './findMembersBookings'

type Entry = Pick<Invitation, 'uid' | 'sequence' | 'changedAt' | 'url'>
/** What a member has agreed on beside their courses, each under the number that the letters gave to their calendar. */
export type Appointments = {
  intakes: { intake: IntakeFacts; entry: Entry }[]
  sessions: { session: InfoSession; entry: Entry }[]
}
type Asked = { member: string; locale: Locale }

/** The interview that is planned with a member, and the info sessions to come in which a seat is known to be theirs. */
export const listAppointments = async (payload: Payload, asked: Asked): Promise<Appointments> => ({
  intakes: await readIntakes(payload, asked),
  sessions: isOn(payload, 'infoSessions') ? await readSessions(payload, asked) : [],
})

type Row = { uid: string; sequence: number; changedAt: string; facts: IntakeFacts }

async function readIntakes({ db }: Payload, { member, locale }: Asked): Promise<Appointments['intakes']> {
  const { drizzle } = db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select calendar_uid as uid, calendar_sequence::int as sequence, intakes.updated_at as "changedAt", ${intakeFacts}
    from intakes join applications on applications.id = application_id join members on members.id = member_id
    where member_id = ${member} and intakes.state = 'planned' and calendar_uid is not null`)
  const url = `${publicUrl()}${portalAddress(locale)}`
  return (rows as Row[]).map(({ facts, changedAt, ...rest }) => ({
    intake: readFacts({ facts }),
    entry: { ...rest, url, changedAt: new Date(changedAt).toISOString() },
  }))
}

async function readSessions(payload: Payload, { member, locale }: Asked): Promise<Appointments['sessions']> {
  const req = await createLocalReq({ locale }, payload)
  const theirs = await inTransaction(req, async () => {
    const who = await readWho(payload, member)
    const found = []
    for (const one of who ? await findMembersBookings(req, who) : [])
      for (const id of await findOwnBookings(req, one)) found.push(await findBooking(req, id))
    return found.filter((booking) => booking?.state === 'booked' && booking.infoSession)
  })
  const sessions: Appointments['sessions'] = []
  for (const booking of theirs) {
    if (!booking) continue
    const id = seatingOf(booking)
    const session = await payload.findByID({ collection: 'info-sessions', id, locale, depth: 0 })
    const entry = invitationOf({ about: 'booked', booking, session: session.updatedAt, organizer: '' })
    if (entry && new Date(session.endsAt) > new Date()) sessions.push({ session, entry })
  }
  return sessions
}

type Who = Pick<Member, 'id' | 'firstName' | 'lastName' | 'email' | 'telephone'>

async function readWho({ db }: Payload, id: string): Promise<Who | undefined> {
  const { drizzle } = db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id, first_name as "firstName", last_name as "lastName", email, telephone from members where id = ${id}`)
  return (rows as Who[])[0]
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { logReading } from '@/people/log/logReading'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { isNameFound } from './isNameFound'
import { mayRunSession } from './mayRunSession'

export type Expected = Pick<Booking, 'id' | 'state' | 'language'> & {
  firstName: string
  lastName: string
  attendance?: NonNullable<Booking['attendance']>
  /** When that was said. */
  at?: string | null
  walkIn: boolean
  /** What they need to take part: health data, for those who receive them. */
  need?: string
}

/**
 * Who is expected in a session, and who waits, by name; nothing for whoever does not receive them. `search` finds names
 * without accents and case. That it was read is logged.
 */
export async function readDoor(
  req: PayloadRequest,
  { session, search = '' }: { session: string; search?: string },
): Promise<Expected[] | undefined> {
  return inTransaction(req, async () => {
    if (!(await mayRunSession(req, session))) return undefined
    const people = await readPeople(req, session)
    await logReading(req, { subject: 'bookings', ids: people.map(({ id }) => id) })
    await logReading(req, { subject: 'access-needs', ids: people.filter(({ need }) => need).map(({ id }) => id) })
    return people
      .filter(({ firstName, lastName }) => isNameFound(`${firstName} ${lastName}`, search))
      .sort((one, other) => collator.compare(nameOf(one), nameOf(other)) || one.id.localeCompare(other.id))
  })
}

const collator = new Intl.Collator('fr', { sensitivity: 'base' })
const nameOf = ({ firstName, lastName }: Expected): string => `${lastName} ${firstName}`

async function readPeople(req: PayloadRequest, session: string): Promise<Expected[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.id, state, language, coalesce(first_name, '') as "firstName", coalesce(last_name, '') as "lastName",
      attendance, attendance_at as at, coalesce(walk_in, false) as "walkIn", need.text as need
    from bookings booking left join access_needs need on need.booking_id = booking.id
    where info_session_id = ${session} and (state in ('booked', 'waiting') or (state = 'held' and held_until > now()))`)
  return (rows as Expected[]).map((one) => ({ ...one, at: one.at && new Date(one.at).toISOString() }))
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { logReading } from '@/people/log/logReading'
import type { Locale } from '@/platform/locales'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type Step, stepsOf } from '../bookings/stepsOf'
import { type SentMessage, sentWhere } from '../sent/sentTo'
import { coordinatesBooking } from '../sessions/coordinates'
import { type Came, cameOf } from '../returns/listReturned'
import { type OpenLetter, openLetters } from './lettersOf'

/** One booking as its branch works with it. */
export type Person = Pick<Booking, 'id' | 'state'> &
  Came & {
    session: string
    firstName: string
    lastName: string
    email: string | null
    telephone: string | null
    newEmail: string | null
    newTelephone: string | null
    language: Locale
    code: string
    need: string | null
    bookedAt: string
    /** Until when a place is held for them; nothing where none is. */
    heldUntil: string | null
    holdFor: NonNullable<Booking['holdFor']> | null
    /** Whether the session has begun: then nobody moves or gives back. */
    hasBegun: boolean
    /** Place in the line, from 1; only of who waits. */
    position: number | null
    /** Their session was called off: they may have another date. */
    isCalledOff: boolean
    steps: Step[]
    /** What has not gone out to them, and what has: the newest first. */
    open: OpenLetter[]
    sent: SentMessage[]
  }

/** One booking with contact and need, for coordinators of its branch; nothing for others. Reading it is logged. */
export async function readPerson(req: PayloadRequest, booking: string): Promise<Person | undefined> {
  return inTransaction(req, async () => {
    if (!(await coordinatesBooking(req, booking))) return undefined
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select booking.id, booking.state, info_session_id as session, coalesce(first_name, '') as "firstName",
        coalesce(last_name, '') as "lastName", email, telephone, new_email as "newEmail",
        new_telephone as "newTelephone", booking.language, code, need.text as need, booking.created_at as "bookedAt",
        case when booking.state = 'held' then held_until end as "heldUntil", hold_for as "holdFor", starts_at <= clock_timestamp() as "hasBegun",
        booking.state = 'cancelled' and session.state = 'cancelled' as "isCalledOff",
        case when booking.state = 'waiting' then (select count(*)::int + 1 from bookings before
          where before.info_session_id = booking.info_session_id and before.state = 'waiting'
            and before.turn < booking.turn) end as position,
        ${cameOf}, ${stepsOf} as steps,
        ${openLetters} as open, ${sentWhere(sql`sent.booking_id = booking.id`)} as sent
      from bookings booking join info_sessions session on session.id = info_session_id
      left join access_needs need on need.booking_id = booking.id where booking.id = ${booking}`)
    const person = rows[0] as Person | undefined
    await logReading(req, { subject: 'bookings', ids: [booking] })
    if (person?.need) await logReading(req, { subject: 'access-needs', ids: [booking] })
    return person
  })
}

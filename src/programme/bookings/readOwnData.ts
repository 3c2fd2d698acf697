import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { type SentMessage, sentWhere } from '../sent/sentTo'
import { type Step, stepsOf } from './stepsOf'
import { findOwnBookings, type OwnAsked } from './findOwnBookings'

/** One booking as its person may have it: what they told us, what came of it, and when we wrote or called. */
export type OwnData = {
  session: { startsAt: string; endsAt: string; zone: string; audience: string; mode: string; place: string | null }
  booking: Record<string, string | boolean | null>
  accessNeeds: string | null
  calls: { at: string; reason: string; state: string }[]
  /** What happened to them in the waiting list. */
  line: Step[]
  messages: SentMessage[]
}

/**
 * All that the house keeps about the person of this booking (art. 15 and 20 GDPR), the newest booking first. What only
 * a machine can read, fingerprints of links and forms, stays out. With `branches`, only what is of those.
 */
export async function readOwnData(
  { payload }: PayloadRequest,
  { branches, ...asked }: OwnAsked & { branches?: string[] },
): Promise<OwnData[]> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const theirs = await findOwnBookings(req, asked)
    const db = await transactionOf(req)
    const here = branches ? sql`and branch_id = any(${sql.param(branches)}::uuid[])` : sql``
    const { rows } = await db.execute(sql`
      select
        json_build_object('startsAt', starts_at, 'endsAt', ends_at, 'zone', zone, 'audience', audience, 'mode', mode,
          'place', nullif(concat_ws(', ', place_name, place_street, place_city), '')) as session,
        json_build_object('code', code, 'state', booking.state, 'firstName', first_name, 'lastName', last_name,
          'email', email, 'telephone', telephone, 'newEmail', new_email, 'newTelephone', new_telephone,
          'language', booking.language, 'bookIfFreed', book_if_freed, 'heardOf', heard_of,
          'consentVersion', consent_version, 'consentedAt', consented_at, 'attendance', attendance, 'attendanceAt', attendance_at, 'bookedAt', booking.created_at,
          'remindedDayBefore', reminded_day_before, 'remindedSameDay', reminded_same_day,
          'confirmedAt', confirmed_at, 'provedAt', proved_at, 'bouncedAt', bounced_at, 'bounceStatus', bounce_status,
          'calendarAnswer', calendar_answer, 'calendarAnsweredAt', calendar_answered_at) as booking,
        (select text from access_needs where booking_id = booking.id) as "accessNeeds",
        coalesce((select json_agg(json_build_object('at', created_at, 'reason', reason, 'state', state) order by created_at)
          from calls where booking_id = booking.id), '[]') as calls,
        ${stepsOf} as line,
        ${sentWhere(sql`sent.booking_id = booking.id`)} as messages
      from bookings booking join info_sessions session on session.id = info_session_id
      where booking.id = any(${sql.param(theirs)}::uuid[]) ${here} order by booking.created_at desc, booking.id`)
    return rows as OwnData[]
  })
}

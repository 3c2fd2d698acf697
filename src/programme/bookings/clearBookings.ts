import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Clearing } from '@/people/retention/Clearing'
import { deleteRows } from '@/people/retention/deleteRows'
import { fromRules } from '@/people/retention/fromRules'
import { transactionOf } from '@/platform/transaction'

/** Whoever booked and never applied becomes a number: name and contacts go, and with them what compared them. */
export const emptyBookings: Clearing = fromRules('bookings of sessions that are over', () => [
  {
    table: 'bookings',
    over: (before) => sql`
      select booking.id, ends_at as since from bookings booking join info_sessions session on session.id = info_session_id
      where ends_at <= ${before.toISOString()} and (first_name is not null or last_name is not null)`,
    take: emptyThese,
  },
])

/** Takes everything that says who somebody was out of bookings; that there was one stays, for counting. */
export async function emptyThese(req: PayloadRequest, ids: string[]): Promise<void> {
  const db = await transactionOf(req)
  const these = sql`any(${sql.param(ids)}::uuid[])`
  await db.execute(sql`
    update bookings set first_name = null, last_name = null, email = null, telephone = null, form_key = null,
      new_email = null, new_telephone = null, bounced_at = null, bounce_status = null, bounced_to = null,
      calendar_answer = null, calendar_answered_at = null, updated_at = now() where id = ${these}`)
  await db.execute(sql`delete from booking_contacts where booking_id = ${these}`)
}

/** What belongs to a booking and has no use once its session is over. */
export const deleteAfterSession = (what: string, table: 'access_needs' | 'booking_links'): Clearing =>
  fromRules(what, () => [
    {
      table,
      over: (before) => sql`
        select kept.id, ends_at as since from ${sql.identifier(table)} kept
        join bookings booking on booking.id = kept.booking_id
        join info_sessions session on session.id = booking.info_session_id
        where ends_at <= ${before.toISOString()}`,
      take: deleteRows(table),
    },
  ])

/** Calls, made or not: half a year later nobody waits for one any more. */
export const deleteCalls: Clearing = fromRules('calls of half a year ago', () => [
  {
    table: 'calls',
    over: (before) => sql`select id, created_at as since from calls where created_at <= ${before.toISOString()}`,
    take: deleteRows('calls'),
  },
])

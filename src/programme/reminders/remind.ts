import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { kindsOn } from '../bookings/seatings'
import { tellAll } from '../bookings/tell'
import { dueReminder, type Reminder, type ReminderKind } from './dueReminder'

type Coming = { id: string; date: string | null; startsAt: string; zone: string; plan: ReminderKind[] }

/**
 * Reminds everybody whose moment has come, once for each moment. Who was booked after it needs no reminder; whoever has
 * only a telephone is called the day before.
 */
export async function remind(req: PayloadRequest, now: Date): Promise<void> {
  for (const { id, date, startsAt, zone, plan } of await listSoon(req, now)) {
    const due = dueReminder({ startsAt: new Date(startsAt), zone, plan, now })
    if (due) await inTransaction(req, () => remindOf(req, { session: id, date, ...due }))
  }
}

/**
 * What begins within eight days, anywhere on earth, and of which somebody may have to be reminded: info sessions as they
 * are planned, courses a week before their first date and the day before each.
 */
async function listSoon({ payload }: PayloadRequest, now: Date): Promise<Coming[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await drizzle.execute(sql`
    select session.id, coming.date, coming.starts_at as "startsAt", zone, plan from seatings session
    cross join lateral (
      select null::uuid as date, session.starts_at, array(
        select value::text from info_sessions_reminders where parent_id = session.id) as plan
      where kind = 'infoSessions'
      union all
      select date.id, date.starts_at, case when date.starts_at = session.starts_at then array['weekBefore', 'dayBefore']
        else array['dayBefore'] end
      from course_dates date where kind = 'training' and run_id = session.id and date.state = 'planned'
    ) coming
    where kind in ${kindsOn(payload)} and session.state in ('open', 'closed')
      and coming.starts_at > ${at} and coming.starts_at < ${at} + interval '9 days'
    order by coming.starts_at, coming.date`)
  return rows as Coming[]
}

const columns = {
  weekBefore: sql`reminded_week_before`,
  dayBefore: sql`reminded_day_before`,
  sameDay: sql`reminded_same_day`,
}

type Due = Reminder & Pick<Coming, 'date'> & { session: string }

/**
 * Reminds whoever is booked, and whoever makes up for another date on this one. The column is the proof: who is written
 * down for a moment was told of it, and of all their dates of that day, in the same commit.
 */
async function remindOf(req: PayloadRequest, { session, date, kind, at }: Due): Promise<void> {
  const db = await transactionOf(req)
  const column = columns[kind]
  const moment = at.toISOString()
  const { rows } = await db.execute(sql`
    update bookings set ${column} = ${moment}
    where state = 'booked' and (${column} is null or ${column} < ${moment}) and id in (
      select id from bookings where seating_id = ${session} and booked_at <= ${moment}
      union all
      select booking_id from course_attendances said where date_id = ${date} and ${kind} = 'dayBefore'
        and makes_up_id is not null and attendance is null and said.created_at <= ${moment})
    returning id`)
  const bookings = rows.map(({ id }) => String(id))
  await tellAll(req, { about: 'reminder', bookings, told: { at: moment }, byCall: kind === 'dayBefore' })
}

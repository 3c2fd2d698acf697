import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { tellAll } from '../bookings/tell'
import { dueReminder, type Reminder, type ReminderKind } from './dueReminder'

type Coming = { id: string; startsAt: string; zone: string; plan: ReminderKind[] }

/**
 * Reminds everybody whose moment has come, once for each moment. Who was booked after it needs no reminder; whoever has
 * only a telephone is called the day before.
 */
export async function remind(req: PayloadRequest, now: Date): Promise<void> {
  if (!isOn(req.payload, 'infoSessions')) return
  for (const { id, startsAt, zone, plan } of await listSoon(req, now)) {
    const due = dueReminder({ startsAt: new Date(startsAt), zone, plan, now })
    if (due) await inTransaction(req, () => remindOf(req, id, due))
  }
}

/** Sessions of which somebody may have to be reminded: those that begin before the end of tomorrow, anywhere on earth. */
async function listSoon({ payload }: PayloadRequest, now: Date): Promise<Coming[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id, starts_at as "startsAt", zone, array(
      select value::text from info_sessions_reminders where parent_id = session.id) as plan
    from info_sessions session
    where state in ('open', 'closed') and starts_at > ${now.toISOString()}::timestamptz
      and starts_at < ${now.toISOString()}::timestamptz + interval '3 days'`)
  return rows as Coming[]
}

// The column is the proof: who is written down for a moment was told of it, in the same commit.
async function remindOf(req: PayloadRequest, session: string, { kind, at }: Reminder): Promise<void> {
  const db = await transactionOf(req)
  const column = sql.identifier(kind === 'dayBefore' ? 'reminded_day_before' : 'reminded_same_day')
  const moment = at.toISOString()
  const { rows } = await db.execute(sql`
    update bookings set ${column} = ${moment}
    where info_session_id = ${session} and state = 'booked' and booked_at <= ${moment}
      and ${column} is distinct from ${moment}
    returning id`)
  const bookings = rows.map(({ id }) => String(id))
  await tellAll(req, { about: 'reminder', bookings, told: { at: moment }, byCall: kind === 'dayBefore' })
}

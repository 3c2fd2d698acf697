import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { reachedBy } from '../returns/reachedBy'
import { dueReminder, type Reminder } from '../reminders/dueReminder'
import { tellIntake } from './tellIntake'

type Coming = { id: string; startsAt: string; zone: string }

/**
 * Reminds everybody of their interview the day before and on the day, once for each moment. Who planned it after that
 * moment needs no reminder; whoever has only a telephone is called the day before.
 */
export async function remindOfIntakes(req: PayloadRequest, now: Date): Promise<void> {
  for (const { id, startsAt, zone } of await listSoon(req, now)) {
    const due = dueReminder({ startsAt: new Date(startsAt), zone, plan: ['dayBefore', 'sameDay'], now })
    if (due) await inTransaction(req, () => remindOf(req, id, due))
  }
}

/** Those that begin before the end of tomorrow, anywhere on earth. */
async function listSoon({ payload }: PayloadRequest, now: Date): Promise<Coming[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id, starts_at as "startsAt", zone from intakes
    where state = 'planned' and starts_at > ${now.toISOString()}::timestamptz
      and starts_at < ${now.toISOString()}::timestamptz + interval '3 days'`)
  return rows as Coming[]
}

// The column is the proof: who is written down for a moment was told of it, in the same commit.
async function remindOf(req: PayloadRequest, intake: string, { kind, at }: Reminder): Promise<void> {
  const db = await transactionOf(req)
  const column = sql.identifier(kind === 'dayBefore' ? 'reminded_day_before' : 'reminded_same_day')
  const moment = at.toISOString()
  const { rows } = await db.execute(sql`
    update intakes set ${column} = ${moment}
    from applications join members on members.id = member_id
    where intakes.id = ${intake} and applications.id = application_id and intakes.state = 'planned'
      and planned_at <= ${moment} and ${column} is distinct from ${moment}
    returning ${reachedBy} is not null as written`)
  const [reminded] = rows as { written: boolean }[]
  if (reminded && (reminded.written || kind === 'dayBefore'))
    await tellIntake(req, { intake, about: 'reminder', at: moment })
}

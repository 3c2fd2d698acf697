import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import type { LockedIntake } from './Intake'
import { isTaken } from './isTaken'

/**
 * Plans an interview at one of its moments, unless its coordinator has another one then; the database refuses two at the
 * same time as well (`intakes_one_at_a_time`). Every change has a version of its own in calendars.
 */
export async function settleIntake(
  req: PayloadRequest,
  { id, coordinator, minutes }: Pick<LockedIntake, 'id' | 'coordinator' | 'minutes'>,
  at: string,
): Promise<{ ok: boolean }> {
  await lockDiary(req, coordinator)
  const db = await transactionOf(req)
  const ends = new Date(Date.parse(at) + minutes * 60_000).toISOString()
  const { rowCount } = await db.execute(sql`
    update intakes set state = 'planned', starts_at = ${at}, ends_at = ${ends}, planned_at = now(), updated_at = now(),
      calendar_sequence = calendar_sequence + 1
    where id = ${id} and not ${isTaken({ coordinator, intake: id, at, minutes })}`)
  return { ok: Boolean(rowCount) }
}

/** Whoever plans something with a coordinator waits for whoever does so at the same moment. */
export async function lockDiary(req: PayloadRequest, coordinator: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`intakes ${coordinator}`}, 0))`)
}

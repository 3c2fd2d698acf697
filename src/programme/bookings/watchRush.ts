import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { rushLimits } from '@/platform/site'
import { transactionOf } from '@/platform/transaction'

import type { LockedSession } from './lockSession'
import { isCrowd, isRush, shareOf } from './rushRule'

/**
 * What an unproven booking gets: a seat as always, a seat that is held until the contact is proved, or a question
 * without a seat. `wait`: it is not clear yet whether those are people; ask again in a moment.
 */
export type Watched = 'seat' | 'hold' | 'question' | 'wait'

type Watching = { session: LockedSession; again: boolean; unproven: Unproven }

/** Decides by what came in the last minutes; the session is locked. That a rush began is written down and logged. */
export async function watchRush(req: PayloadRequest, { session, again, unproven }: Watching): Promise<Watched> {
  const { seats, asks, ...counted } = unproven
  const facts = { capacity: session.capacity, ...counted }
  const limits = rushLimits()
  const rush = isRush(facts, limits)
  if (!rush && (!asks || isCrowd(facts, limits))) return 'seat'
  if (rush && !asks && !again) return 'wait'
  if (rush) await beginRush(req, { session: session.id, asks })
  return seats < shareOf(session.capacity, limits) ? 'hold' : 'question'
}

export type Unproven = { seats: number; received: number; lately: number; visitors: number; asks: boolean }

/** What unproven bookings of a session there are, as one row of `Unproven`. */
export const unprovenIn = (session: string) => sql`
    select count(*) filter (where state in ('booked', 'held'))::int as seats,
      count(*) filter (where created_at > clock_timestamp() - interval '10 minutes')::int as received,
      count(*) filter (where created_at > clock_timestamp() - interval '1 minute')::int as lately,
      (select count(*)::int from booking_visits where info_session_id = ${session} and over_at > clock_timestamp()) as visitors,
      exists (select from booking_rushes where info_session_id = ${session} and asks_until > clock_timestamp()) as asks
    from bookings where info_session_id = ${session} and created_at > clock_timestamp() - interval '1 day'
      and proved_at is null and walk_in is not true and state <> 'waiting' and hold_for is distinct from 'offer'`

/** From now on the session asks, until ten minutes without a rush have passed. */
async function beginRush(req: PayloadRequest, { session, asks }: { session: string; asks: boolean }): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    insert into booking_rushes (info_session_id, asks_until) values (${session}, clock_timestamp() + interval '10 minutes')
    on conflict (info_session_id) do update set asks_until = excluded.asks_until`)
  if (asks) return
  const began = { act: 'update', subject: 'info-sessions', document: session, fields: ['proveContact'] } as const
  await writeLog(req, { ...began, given: ['rush'], by: 'system' })
}

/** Whether a session asks everybody to prove their contact just now. */
export async function asksProof({ db }: Pick<Payload, 'db'>, session: string): Promise<boolean> {
  const { rows } = await (db as unknown as PostgresAdapter).drizzle.execute(sql`
    select from booking_rushes where info_session_id = ${session} and asks_until > now()`)
  return rows.length > 0
}

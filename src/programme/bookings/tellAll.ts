import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { insertInto } from '@/platform/insertInto'
import { transactionOf } from '@/platform/transaction'

import { type About, bookingLetter, type Told } from './tell'

type Saying = {
  about: About
  bookings: string[]
  /** What the letter says beside that. */
  told?: Told
  /** Whether whoever has only a telephone is called. */
  byCall?: boolean
}

/** Tells many people the same about their bookings, as `tell` does, in two statements. */
export async function tellAll(
  req: PayloadRequest,
  { about, bookings, told = {}, byCall = true }: Saying,
): Promise<void> {
  if (bookings.length === 0) return
  const db = await transactionOf(req)
  const these = sql`booking.id = any(${sql.param(bookings)}::uuid[])`
  const input = JSON.stringify({ ...told, about })
  await db.execute(sql`
    select graphile_worker.add_job(${bookingLetter.name}, (${input}::jsonb || jsonb_build_object('booking', id))::json)
    from bookings booking where ${these} and email is not null`)
  if (!byCall) return
  const { rows } = await db.execute(sql`
    select booking.id as booking, booking.language, branch_id as branch
    from bookings booking join info_sessions session on session.id = info_session_id
    where ${these} and email is null and telephone is not null`)
  if (rows.length > 0)
    await insertInto(
      req,
      'calls',
      rows.map((row) => ({ ...row, reason: about, state: 'due' })),
    )
}

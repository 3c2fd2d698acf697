import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { endBookings } from '../bookings/endBookings'
import { tellAll } from '../bookings/tell'
import { stillInLine } from '../changes/closeLines'
import type { DoorRefusal } from './doorRule'
import { lockDoor } from './lockDoor'

export type CloseResult = { ok: true } | { ok: false; reason: DoorRefusal }

/**
 * Ends a session: whoever was booked and of whom nothing was said did not come, whoever still waited no longer does, and
 * everybody hears what comes next. Closed twice, it counts once. Refused before the start and where it was cancelled.
 */
export async function closeList(req: PayloadRequest, session: string): Promise<CloseResult> {
  return inTransaction(req, async () => {
    const opened = await lockDoor(req, session)
    if (!opened.ok) return opened
    const { now, session: facts } = opened.door
    if (facts.state === 'done') return { ok: true }
    if (new Date(facts.startsAt) > now) return { ok: false, reason: 'early' }
    await end(req, { session, now })
    const missed = await markMissed(req, session)
    const waited = await endBookings(req, {
      where: sql`info_session_id = ${session} and ${stillInLine}`,
      as: 'expired',
    })
    await endBookings(req, { where: sql`info_session_id = ${session} and state in ('held', 'asked')`, as: 'expired' })
    const fields = ['state', 'listClosedAt']
    await writeLog(req, { act: 'update', subject: 'info-sessions', document: session, fields, given: ['done'] })
    if (missed.length > 0)
      await writeLog(req, {
        act: 'update',
        subject: 'bookings',
        people: missed,
        fields: ['attendance'],
        given: ['noShow'],
      })
    await tellAll(req, { about: 'lineClosed', bookings: waited })
    await tellAll(req, { about: 'missed', bookings: missed })
    await tellAll(req, { about: 'attended', bookings: await listCame(req, session) })
    return { ok: true }
  })
}

type Closing = { session: string; now: Date }

async function end(req: PayloadRequest, { session, now }: Closing): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update info_sessions set state = 'done', list_closed_at = ${now.toISOString()}, list_closed_by_id = ${req.user?.id},
      updated_at = ${now.toISOString()} where id = ${session}`)
}

// `attendance_at` stays: nobody said it, and a word that is still on its way was said before.
async function markMissed(req: PayloadRequest, session: string): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update bookings set attendance = 'noShow', updated_at = clock_timestamp()
    where info_session_id = ${session} and state = 'booked' and attendance is null returning id`)
  return rows.map(({ id }) => String(id))
}

async function listCame(req: PayloadRequest, session: string): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`select id from bookings where info_session_id = ${session} and state = 'booked' and attendance = 'came' order by id`,
  )
  return rows.map(({ id }) => String(id))
}

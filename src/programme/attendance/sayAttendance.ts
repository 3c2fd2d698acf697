import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Booking } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { tell } from '../bookings/tell'
import { type DoorRefusal, saidAt } from './doorRule'
import { type Door, lockDoor } from './lockDoor'

export type Attendance = NonNullable<Booking['attendance']>
export type Said = {
  booking: string
  /** Nothing takes back what was said. */
  attendance: 'came' | 'absent' | undefined
  /** When it was said, where that was before it got here: the last word counts, whatever the way it took. */
  at?: Date
  /** The person themselves, whose link the caller has looked at. */
  self?: boolean
}
/** `attendance` is what holds now: a word that came late changes nothing, and says what stands. */
export type AttendanceResult =
  { ok: true; attendance: Attendance | undefined } | { ok: false; reason: DoorRefusal | 'notBooked' }

type Row = { session: string; state: string; attendance: Attendance | null; at: string | null }

/** Writes down what is said of one booked person; said twice, by two people or too late, it counts once. */
export async function sayAttendance(req: PayloadRequest, said: Said): Promise<AttendanceResult> {
  return inTransaction(req, async () => {
    const found = await readRow(req, said.booking)
    if (!found) return { ok: false, reason: 'unknown' }
    const opened = await lockDoor(req, found.session, { self: said.self })
    if (!opened.ok) return opened
    const row = await readRow(req, said.booking)
    if (row?.state !== 'booked') return { ok: false, reason: 'notBooked' }
    return write(req, { said, row, door: opened.door })
  })
}

type Writing = { said: Said; row: Row; door: Door }

async function write(req: PayloadRequest, { said, row, door }: Writing): Promise<AttendanceResult> {
  const at = saidAt(said.at, door.now)
  const before = row.attendance ?? undefined
  if (row.at && new Date(row.at) > at) return { ok: true, attendance: before }
  const isClosed = door.session.state === 'done'
  const attendance = said.attendance ?? (isClosed ? 'noShow' : undefined)
  const by = req.user && !said.self ? req.user.id : null
  const db = await transactionOf(req)
  await db.execute(sql`
    update bookings set attendance = ${attendance ?? null}, attendance_at = ${at.toISOString()},
      attendance_by_id = ${by}, updated_at = clock_timestamp() where id = ${said.booking}`)
  if (attendance === before) return { ok: true, attendance }
  if (!said.self) await logWord(req, { booking: said.booking, before, attendance })
  if (isClosed && attendance === 'came') await tell(req, { about: 'attended', booking: said.booking })
  return { ok: true, attendance }
}

const logWord = (req: PayloadRequest, word: { booking: string; before?: Attendance; attendance?: Attendance }) =>
  writeLog(req, {
    act: 'update',
    subject: 'bookings',
    document: word.booking,
    fields: ['attendance'],
    given: word.attendance && [word.attendance],
    taken: word.before && [word.before],
  })

async function readRow(req: PayloadRequest, booking: string): Promise<Row | undefined> {
  if (!isUuid(booking)) return undefined
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select seating_id as session, state, attendance, attendance_at as at from bookings where id = ${booking}`)
  return (rows as Row[])[0]
}

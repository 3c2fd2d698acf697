import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { CourseAttendance } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'
import { insertInto } from '@/platform/insertInto'

import { type DoorRefusal, doorOpensAt } from '../attendance/doorRule'
import { lockDoor } from '../attendance/lockDoor'
import { completeIfDone } from './complete'
import { datesNaming } from './datesNaming'

export type Presence = NonNullable<CourseAttendance['attendance']>
export const presences = ['present', 'late', 'leftEarly', 'excused', 'absent'] as const satisfies Presence[]

/**
 * What is said of people on one date, by their bookings; nothing takes back what was said. `rest` holds for everybody of
 * whom nothing is said, here or by a colleague meanwhile.
 */
type Sheet = { date: string; words: Record<string, Presence | undefined>; rest?: Presence }
export type SheetAnswer = { ok: true; changed: number } | { ok: false; reason: DoorRefusal }

/**
 * Writes down who was at one date of a course: for its trainers, those of the run and the coordinators of its branch, from three hours
 * before it begins, and as long as they need. Whoever is not of the run and does not make up there is left out. Where a
 * course is closed already, whoever has it complete now gets their certificate.
 */
export async function sayPresences(req: PayloadRequest, { date, words, rest }: Sheet): Promise<SheetAnswer> {
  if (!isUuid(date)) return { ok: false, reason: 'unknown' }
  return inTransaction(req, async () => {
    const found = await readDate(req, date)
    if (!found) return { ok: false, reason: 'unknown' }
    const isNamed = (await datesNaming(req, found.run)).includes(date)
    const opened = await lockDoor(req, found.run, { isCourse: true, isNamed })
    if (!opened.ok && opened.reason !== 'early') return opened
    if (found.isCancelled) return { ok: false, reason: 'cancelled' }
    if (!opened.ok || opened.door.now < doorOpensAt(found.startsAt)) return { ok: false, reason: 'early' }
    let changed = 0
    for (const row of await listExpected(req, { date, run: found.run })) {
      const word = row.booking in words ? words[row.booking] : (row.attendance ?? rest)
      if ((word ?? null) === row.attendance) continue
      await write(req, { date, row, word })
      changed += 1
    }
    return { ok: true, changed }
  })
}

type Found = { run: string; startsAt: string; isCancelled: boolean }

async function readDate(req: PayloadRequest, date: string): Promise<Found | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select run_id as run, starts_at as "startsAt", state = 'cancelled' as "isCancelled" from course_dates where id = ${date}`)
  return (rows as Found[])[0]
}

type Row = { booking: string; attendance: Presence | null; isKept: boolean }

/** Everybody who is expected at a date: who is booked in its run, and who makes up for another one there. */
async function listExpected(req: PayloadRequest, { date, run }: { date: string; run: string }): Promise<Row[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.id as booking, said.attendance, said.id is not null as "isKept"
    from bookings booking left join course_attendances said on said.booking_id = booking.id and said.date_id = ${date}
    where booking.state = 'booked' and (course_run_id = ${run} or said.makes_up_id is not null)`)
  return rows as Row[]
}

type Writing = { date: string; row: Row; word: Presence | undefined }

async function write(req: PayloadRequest, { date, row, word }: Writing): Promise<void> {
  const at = word ? new Date().toISOString() : null
  const said = { attendance: word ?? null, attendanceAt: at, attendanceBy: word ? req.user?.id : null }
  const db = await transactionOf(req)
  if (row.isKept)
    await db.execute(sql`
      update course_attendances set attendance = ${said.attendance}, attendance_at = ${at},
        attendance_by_id = ${said.attendanceBy ?? null}, updated_at = now()
      where booking_id = ${row.booking} and date_id = ${date}`)
  else await insertInto(req, 'course_attendances', [{ booking: row.booking, date, ...said }])
  await writeLog(req, {
    act: 'update',
    subject: 'bookings',
    document: row.booking,
    fields: ['attendance'],
    given: word && [word],
    taken: row.attendance ? [row.attendance] : undefined,
  })
  await completeIfDone(req, row.booking)
}

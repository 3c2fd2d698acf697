import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { mayRunSession } from '../attendance/mayRunSession'
import { lockSeating } from '../bookings/seatings'
import { tellAll } from '../bookings/tell'

/** `missed` is a date of the person's own run, `date` one of another run of the same course. */
type Wish = { booking: string; missed: string; date: string }
export type MakeUpAnswer = { ok: true } | { ok: false; reason: 'unknown' | 'full' }

/**
 * Lets somebody make up for a date that they missed at one of another run of the same course, and tells them: an act of
 * those who run theirs. Refused where that date is over, and where the room is full. Planned anew, the earlier plan is gone.
 */
export async function makeUp(req: PayloadRequest, { booking, missed, date }: Wish): Promise<MakeUpAnswer> {
  if (![booking, missed, date].every(isUuid)) return { ok: false, reason: 'unknown' }
  return inTransaction(req, async () => {
    const found = await readBoth(req, { booking, missed, date })
    if (!found || !(await mayRunSession(req, found.own))) return { ok: false, reason: 'unknown' }
    await lockSeating(req, found.other)
    if (!(await hasRoom(req, { run: found.other, date }))) return { ok: false, reason: 'full' }
    const db = await transactionOf(req)
    await db.execute(sql`
      delete from course_attendances where booking_id = ${booking} and makes_up_id = ${missed} and attendance is null`)
    await insertInto(req, 'course_attendances', [{ booking, date, makesUp: missed }])
    await writeLog(req, { act: 'update', subject: 'bookings', document: booking, given: ['makesUp'] })
    await tellAll(req, { about: 'makesUp', bookings: [booking], told: { date } })
    return { ok: true }
  })
}

async function readBoth(req: PayloadRequest, { booking, missed, date }: Wish) {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select mine.run_id as own, theirs.run_id as other from bookings
    join course_dates mine on mine.id = ${missed} and mine.run_id = course_run_id
    join course_runs run on run.id = mine.run_id
    join course_dates theirs on theirs.id = ${date} and theirs.state = 'planned' and theirs.starts_at > clock_timestamp()
    join course_runs other on other.id = theirs.run_id and other.course_id = run.course_id and other.id <> run.id
      and other.state in ('open', 'closed')
    where bookings.id = ${booking} and bookings.state = 'booked' and not exists (
      select from course_attendances where booking_id = bookings.id
        and (date_id = theirs.id or (makes_up_id = mine.id and attendance is not null)))`)
  return (rows as { own: string; other: string }[])[0]
}

async function hasRoom(req: PayloadRequest, { run, date }: { run: string; date: string }): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select from course_runs where id = ${run} and capacity > (
      select count(*) from bookings where seating_id = ${run} and state in ('booked', 'held')
    ) + (select count(*) from course_attendances said join bookings guest on guest.id = said.booking_id
      where said.date_id = ${date} and makes_up_id is not null and guest.state = 'booked')`)
  return rows.length > 0
}

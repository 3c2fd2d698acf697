import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { logReading } from '@/people/log/logReading'
import type { Locale } from '@/platform/locales'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { mayRunSession } from '../attendance/mayRunSession'
import { missedDates } from './completion'
import { datesNaming } from './datesNaming'
import { type ELearning, eLearningOf } from './eLearningFacts'
import { readRuns, type Run } from './readRuns'
import type { Presence } from './sayPresence'

type Said = { date: string; makesUp: string | null; attendance: Presence | null }
/** Somebody who takes part, waits, or is there to make up for a date of another run. */
export type Participant = {
  booking: string
  name: string
  state: 'booked' | 'held' | 'waiting'
  said: Said[]
  /** Dates that are over and that they still lack. */
  missed: string[]
  isCompleted: boolean
  /** Only where the course has any. */
  eLearning?: ELearning
}
/** A date of another run at which somebody can make up. */
export type Elsewhere = { id: string; run: string; startsAt: string; zone: string; title: string | null }
export type Sheet = {
  run: Run
  /** They see the whole run; else only dates that name them, with who is there. */
  isWhole: boolean
  people: Participant[]
  /** Who makes up here, by date; they belong to another run. */
  guests: { date: string; booking: string; name: string; attendance: Presence | null }[]
  elsewhere: Elsewhere[]
}

/**
 * Who takes part in a run, and who was there on which date, for its trainers and the coordinators of its branch: names and
 * attendance, nothing else. Whoever is named on single dates sees these alone. Reading it is logged.
 */
export async function readSheet(req: PayloadRequest, id: string): Promise<Sheet | undefined> {
  return inTransaction(req, async () => {
    const isWhole = await mayRunSession(req, id)
    const named = isWhole ? [] : await datesNaming(req, id)
    if (!isWhole && named.length === 0) return undefined
    const locale = req.locale as Locale
    const [run] = await readRuns(req.payload, { locale, where: sql`run.id = ${id}` })
    if (!run) return undefined
    const all = { run, people: await readPeople(req, run), guests: await readGuests(req, id) }
    const { people, guests } = isWhole ? all : onDates(all, named)
    await logReading(req, { subject: 'bookings', ids: [...people, ...guests].map(({ booking }) => booking) })
    if (!isWhole) return { ...onDates(all, named), isWhole, elsewhere: [] }
    const others = await readRuns(req.payload, {
      locale,
      where: sql`run.course_id = ${run.course} and run.id <> ${id} and run.state in ('open', 'closed')`,
    })
    const elsewhere = others.flatMap(({ name, zone, dates }) =>
      dates
        .filter(({ isCancelled, startsAt }) => !isCancelled && new Date(startsAt) > new Date())
        .map(({ id: date, startsAt, title }) => ({ id: date, run: name, startsAt, zone, title })),
    )
    return { run, isWhole, people, guests, elsewhere }
  })
}

/** What single dates show of a run: themselves, and who is there. */
function onDates({ run, people, guests }: Pick<Sheet, 'run' | 'people' | 'guests'>, named: string[]) {
  return {
    run: { ...run, dates: run.dates.filter(({ id }) => named.includes(id)) },
    people: people
      .filter(({ state }) => state === 'booked')
      .map(({ booking, name, state, said }): Participant => {
        const theirs = said.filter(({ date }) => named.includes(date))
        return { booking, name, state, said: theirs, missed: [], isCompleted: false }
      }),
    guests: guests.filter(({ date }) => named.includes(date)),
  }
}

type Row = Omit<Participant, 'missed' | 'eLearning'> & { eLearning: ELearning }

async function readPeople(req: PayloadRequest, run: Run): Promise<Participant[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.id as booking, coalesce(nullif(concat_ws(' ', first_name, last_name), ''), '–') as name, booking.state,
      coalesce((select json_agg(json_build_object('date', date_id, 'makesUp', makes_up_id, 'attendance', attendance))
        from course_attendances where booking_id = booking.id), '[]') as said,
      exists (select from course_completions where booking_id = booking.id) as "isCompleted",
      ${eLearningOf(sql`booking.id`)} as "eLearning"
    from bookings booking
    where course_run_id = ${run.id} and (state in ('booked', 'waiting') or (state = 'held' and held_until > now()))
    order by state, turn`)
  const over = run.dates.filter(({ endsAt }) => new Date(endsAt) < new Date())
  return (rows as Row[]).map(({ eLearning, ...row }) => ({
    ...row,
    ...(run.eLearning && { eLearning }),
    missed: row.state === 'booked' ? missedDates({ dates: over, said: row.said }) : [],
  }))
}

async function readGuests(req: PayloadRequest, run: string): Promise<Sheet['guests']> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select date_id as date, booking.id as booking, said.attendance,
      coalesce(nullif(concat_ws(' ', first_name, last_name), ''), '–') as name
    from course_attendances said join course_dates date on date.id = date_id
    join bookings booking on booking.id = said.booking_id
    where date.run_id = ${run} and makes_up_id is not null and booking.state = 'booked' order by said.created_at`)
  return rows as Sheet['guests']
}

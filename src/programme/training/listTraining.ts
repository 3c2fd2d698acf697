import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import type { Application } from '@/payload-types'
import type { Member } from '@/people/members/Member'
import type { Locale } from '@/platform/locales'

import { type Availability, availabilityOf } from '../sessions/availabilityOf'
import { countSeats } from '../sessions/countSeats'
import { type Meeting, readCourseMeeting } from './courseMeeting'
import { type ELearning, eLearningOf } from './eLearningFacts'
import { isNear } from './isNear'
import { refusalToFollow } from './mayFollow'
import { type MakeUp, readMakeUps } from './readMakeUps'
import { inWords, readRuns, type Run } from './readRuns'
import type { Presence } from './sayPresence'

/** A member's own seat in a course, or their place in its line. */
export type OwnSeat = {
  booking: string
  state: 'booked' | 'held' | 'waiting'
  /** Until when a place is held for them. */
  until: string | null
  /** Place in the line, from 1. */
  position: number
  run: Run
  /** What was said of them, by date. */
  said: Record<string, Presence | null>
  makeUps: MakeUp[]
  /** What was said of the e-learning, where the course has any. */
  eLearning: ELearning
  /** How to join the date that is on, or begins within a quarter of an hour. */
  meeting?: Meeting
  /** Runs to which they can change. */
  others: OfferedRun[]
}
export type OfferedRun = { run: Run; availability: Availability }
export type OfferedCourse = {
  course: string
  title: string
  text: string | null
  /** The course that comes first. */
  prior: string | null
  runs: OfferedRun[]
  /** They have asked to hear of the next run. */
  isWished: boolean
}
export type DoneCourse = { course: string; title: string; completedAt: string; code: string }
export type Training = { seats: OwnSeat[]; offers: OfferedCourse[]; done: DoneCourse[] }

/** Everything that a member has and can have of courses; nothing where training is switched off. */
export async function listTraining(
  req: PayloadRequest,
  { member, application, now }: { member: Member; application?: Pick<Application, 'role' | 'state'>; now: Date },
): Promise<Training> {
  if (!application || !isOn(req.payload, 'training')) return { seats: [], offers: [], done: [] }
  const locale = req.locale as Locale
  const own = await readSeats(req, member)
  const mine = sql`any(${sql.param(own.map(({ run }) => run))}::uuid[])`
  const runs = await readRuns(req.payload, {
    locale,
    where: sql`run.id = ${mine} or (run.state in ('open', 'closed') and ended is not true
      and ${isNear(member.branch)} and seating.starts_at > ${now.toISOString()}::timestamptz)`,
  })
  const seatsOf = await countSeats(req, runs.map(({ id }) => id)) // prettier-ignore
  const offered = runs.map((run) => ({
    run,
    availability: availabilityOf({ session: whenOf(run), ...seatsOf(run.id), now }),
  }))
  const done = await readDone(req, member)
  const seats: OwnSeat[] = []
  for (const { run: id, ...seat } of own) {
    const run = runs.find((one) => one.id === id)
    if (!run) continue
    const others = offered.filter((one) => one.run.course === run.course && one.run.id !== id && canChange(one))
    const makeUps = await readMakeUps(req.payload, { booking: seat.booking, locale })
    const meeting = seat.state === 'booked' ? await readCourseMeeting(req, { run, makeUps, now }) : undefined
    seats.push({ ...seat, run, makeUps, meeting, others })
  }
  const taken = new Set(seats.map(({ run }) => run.course))
  const courses = await readCourses(req, member)
  const completed = done.map(({ course }) => course)
  const offers = courses.flatMap(({ id, audience, prior, ...course }): OfferedCourse[] => {
    const refusal = refusalToFollow({ application, course: { audience, prior }, completed })
    if (refusal === 'notForYou' || taken.has(id) || completed.includes(id)) return []
    const theirs = offered.filter(({ run }) => run.course === id)
    return [{ course: id, ...course, prior: refusal ? (prior?.title ?? '') : null, runs: refusal ? [] : theirs }]
  })
  return { seats, offers, done }
}

const canChange = ({ availability }: OfferedRun) => availability === 'free' || availability === 'few'

/** A run without dates has begun, as far as anybody can tell: nobody gets a seat in it. */
const whenOf = ({ startsAt, endsAt, ...run }: Run) => ({
  ...run,
  startsAt: startsAt ?? new Date(0).toISOString(),
  endsAt: endsAt ?? new Date(0).toISOString(),
})

type SeatRow = Pick<OwnSeat, 'booking' | 'state' | 'until' | 'position' | 'said' | 'eLearning'> & { run: string }

async function readSeats({ payload }: PayloadRequest, { id }: Member): Promise<SeatRow[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select booking.id as booking, booking.state, held_until as until, course_run_id as run,
      (select count(*)::int + 1 from bookings before where before.seating_id = booking.seating_id
        and before.state = 'waiting' and before.turn < booking.turn) as position,
      coalesce((select json_object_agg(date_id, attendance) from course_attendances where booking_id = booking.id), '{}') as said,
      ${eLearningOf(sql`booking.id`)} as "eLearning"
    from bookings booking join course_runs run on run.id = course_run_id
    left join course_completions done on done.booking_id = booking.id
    where booking.member_id = ${id} and done.id is null and run.state <> 'cancelled'
      and (booking.state in ('booked', 'waiting') or (booking.state = 'held' and held_until > now()))
    order by booking.created_at`)
  return (rows as SeatRow[]).map((row) => ({ ...row, until: row.until && new Date(row.until).toISOString() }))
}

async function readDone({ payload, locale }: PayloadRequest, { id }: Member): Promise<DoneCourse[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select course_id as course, coalesce(${inWords(locale as Locale, 'title', 'courses_locales', sql`course_id`)}, '') as title,
      completed_at as "completedAt", code
    from course_completions where member_id = ${id} order by completed_at desc`)
  return (rows as DoneCourse[]).map((row) => ({ ...row, completedAt: new Date(row.completedAt).toISOString() }))
}

type CourseRow = Parameters<typeof refusalToFollow>[0]['course'] & {
  id: string
  title: string
  text: string | null
  prior: { id: string; title: string } | null
  isWished: boolean
}

async function readCourses({ payload, locale }: PayloadRequest, { id }: Member): Promise<CourseRow[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const said = (column: 'title' | 'text', of: string) =>
    inWords(locale as Locale, column, 'courses_locales', sql.raw(of))
  const { rows } = await drizzle.execute(sql`
    select id, audience, coalesce(${said('title', 'courses.id')}, '') as title, ${said('text', 'courses.id')} as text,
      case when prior_id is not null then json_build_object('id', prior_id, 'title', ${said('title', 'prior_id')}) end as prior,
      exists (select from course_wishes where course_id = courses.id and member_id = ${id}) as "isWished"
    from courses where ended is not true order by leads_to_ready desc nulls last, created_at`)
  return rows as CourseRow[]
}

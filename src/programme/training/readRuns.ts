import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Course, CourseRun } from '@/payload-types'
import type { Locale } from '@/platform/locales'

export type Place = { name?: string; street?: string; postcode?: string; city?: string; route?: string }

/** One date of a run; moments are ISO, in UTC. */
export type RunDate = {
  id: string
  startsAt: string
  endsAt: string
  title: string | null
  isCancelled: boolean
  /** Whoever misses it completes the course all the same. */
  isOptional: boolean
  /** Where it is, if not where the run is. */
  place: Place | null
  materials: { title: string; href: string }[]
  /** Who gives it: the colleagues named on it, else those of the run. */
  trainers: string[]
}
/** A run of a course with all its dates, in their order; `startsAt` and `endsAt` are those of the first and the last that take place. */
export type Run = Pick<CourseRun, 'id' | 'name' | 'state' | 'language' | 'mode' | 'zone'> &
  Pick<Course, 'audience'> & {
    course: string
    title: string
    text: string | null
    /** The address of its e-learning. */
    eLearning: string | null
    leadsToReady: boolean
    prior: { id: string; title: string } | null
    branch: string
    branchName: string
    startsAt: string | null
    endsAt: string | null
    opensAt: string | null
    closesAt: string | null
    capacity: number
    waitingSeats: number
    minimum: number
    place: Place
    bring: string | null
    changedAt: string
    dates: RunDate[]
  }

type Asked = { locale: Locale; where: ReturnType<typeof sql> }

/** Runs of courses by a condition on `run` and `course`, the soonest first, in words of one language or else of another. */
export async function readRuns({ db }: Pick<Payload, 'db'>, { locale, where }: Asked): Promise<Run[]> {
  const { drizzle } = db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select run.id, run.name, run.state, run.language, run.mode, run.zone, course.audience, course.id as course,
      coalesce(${inWords(locale, 'title', 'courses_locales', sql`course.id`)}, '') as title,
      ${inWords(locale, 'text', 'courses_locales', sql`course.id`)} as text,
      ${inWords(locale, 'e_learning', 'courses_locales', sql`course.id`)} as "eLearning",
      coalesce(leads_to_ready, false) as "leadsToReady", case when prior_id is not null then jsonb_build_object('id', prior_id,
        'title', ${inWords(locale, 'title', 'courses_locales', sql`prior_id`)}) end as prior,
      run.branch_id as branch,
      coalesce(${inWords(locale, 'title', 'branches_locales', sql`run.branch_id`)}, '') as "branchName",
      ${iso(sql`seating.starts_at`)} as "startsAt", ${iso(sql`seating.ends_at`)} as "endsAt",
      ${iso(sql`run.opens_at`)} as "opensAt", ${iso(sql`run.closes_at`)} as "closesAt", ${iso(sql`seating.updated_at`)} as "changedAt",
      run.capacity::int, run.waiting_seats::int as "waitingSeats", run.minimum::int,
      ${placeOf('run', inWords(locale, 'place_route', 'course_runs_locales', sql`run.id`))} as place,
      ${inWords(locale, 'bring', 'course_runs_locales', sql`run.id`)} as bring, ${datesOf(locale)} as dates
    from course_runs run join courses course on course.id = run.course_id join seatings seating on seating.id = run.id
    where ${where} order by seating.starts_at, run.id`)
  return rows as Run[]
}

type Sql = ReturnType<typeof sql>

const iso = (moment: Sql) => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A text in the language asked for, or in another where that has none. */
export const inWords = (locale: Locale, column: string, table: string, of: Sql): Sql => sql`(
  select ${sql.identifier(column)} from ${sql.identifier(table)} said
  where said._parent_id = ${of} and nullif(${sql.identifier(column)}, '') is not null
  order by said._locale::text = ${locale} desc, said._locale limit 1)`

const placeOf = (table: 'run' | 'date', route: Sql): Sql => {
  const column = (name: string) => sql`nullif(${sql.identifier(table)}.${sql.identifier(`place_${name}`)}, '')`
  return sql`jsonb_strip_nulls(jsonb_build_object('name', ${column('name')}, 'street', ${column('street')},
    'postcode', ${column('postcode')}, 'city', ${column('city')}, 'route', ${route}))`
}

const trainersOf = sql`coalesce(
  (select jsonb_agg(staff.name order by named."order") from course_dates_rels named join staff on staff.id = named.staff_id
    where named.parent_id = date.id and named.path = 'trainers' and staff.name is not null),
  (select jsonb_agg(staff.name order by named."order") from course_runs_rels named join staff on staff.id = named.staff_id
    where named.parent_id = run.id and named.path = 'facilitators' and staff.name is not null), '[]'::jsonb)`

const datesOf = (locale: Locale): Sql => sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', date.id, 'startsAt', ${iso(sql`date.starts_at`)},
    'endsAt', ${iso(sql`date.ends_at`)}, 'title', ${inWords(locale, 'title', 'course_dates_locales', sql`date.id`)},
    'isCancelled', date.state = 'cancelled', 'isOptional', coalesce(optional, false),
    'place', case when elsewhere then ${placeOf('date', inWords(locale, 'place_route', 'course_dates_locales', sql`date.id`))} end,
    'materials', coalesce((
      select jsonb_agg(jsonb_build_object('title', coalesce(nullif(documents.title, ''), filename),
        'href', '/media/documents/' || filename) order by rels."order")
      from course_dates_rels rels join documents on documents.id = rels.documents_id
      where rels.parent_id = date.id and rels.path = 'materials' and documents.deleted_at is null), '[]'::jsonb)
    , 'trainers', ${trainersOf}) order by date.starts_at, date.id)
  from course_dates date where date.run_id = run.id), '[]'::jsonb)`

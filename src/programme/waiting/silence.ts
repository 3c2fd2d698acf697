import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

type SQL = ReturnType<typeof sql>

/** Where an application waits for somebody: whoever says nothing there is silent in the end. */
export const awaited = ['submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready', 'onHold'] as const

/** A number of the branch of `applications`: its own setting, else its country's, else the usual one. */
const settingOf = (column: 'silent_days' | 'kept_months', usual: number): SQL => sql`coalesce((
  select ${sql.identifier(column)}::int from programme_bounds bounds
  where bounds.branch_id = applications.branch_id
    or bounds.country::text = (select branches.country::text from branches where branches.id = applications.branch_id)
  order by bounds.branch_id is null limit 1), ${sql.raw(String(usual))})`

/** After how many days without an act the branch of `applications` calls somebody silent. */
const silentDays = settingOf('silent_days', 60)

/** How many months the branch of `applications` keeps what is over. */
export const keptMonths = settingOf('kept_months', 6)

/** How long an application is kept once its way is over, or its person silent. */
export const keptFor = sql`make_interval(months => ${keptMonths})`

/** How long before their application goes somebody who is silent is asked a last time. */
const lastWord = sql`interval '1 month'`

/**
 * From when on nothing was to be heard of the person of `applications`: what they last did, or the end of a pause, an
 * interview or a course date, whichever is last.
 */
export const quietFrom = sql`greatest(applications.last_act_at, applications.held_until,
    (select max(starts_at) from intakes where application_id = applications.id and intakes.state in ('planned', 'done')),
    (select max(course_dates.starts_at) from course_dates join bookings on bookings.course_run_id = course_dates.run_id
      where bookings.member_id = applications.member_id and bookings.state in ('booked', 'held', 'waiting')))`

/** Since when the person of `applications` is silent, or will be: so many days after that. */
export const silentSince = sql`(${quietFrom} + make_interval(days => ${silentDays}))`

/** From when on the person of `applications`, silent as they are, is asked a last time. */
export const lastAskedFrom = sql`(${silentSince} + ${keptFor} - ${lastWord})`

/** When the application of somebody who was asked a last time, and says nothing, may go. */
export const goesAfter = sql`(applications.asked_at + ${lastWord})`

/** Writes down, in the caller's transaction, that a member did something: their silence begins anew. */
export async function heardOf(req: PayloadRequest, member: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`update applications set last_act_at = now(), updated_at = now() where member_id = ${member}`)
}

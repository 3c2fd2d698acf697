import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Locale } from '@/platform/locales'

import { readRuns, type Run, type RunDate } from './readRuns'

/** A date of another run at which somebody makes up, with where it is. */
export type MakeUp = { missed: string; run: Run; date: RunDate }

/** Where somebody makes up for dates that they missed, the latest plan first. */
export async function readMakeUps(
  payload: Pick<Payload, 'db'>,
  { booking, locale }: { booking: string; locale: Locale },
): Promise<MakeUp[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select makes_up_id as missed, date_id as date, run_id as run from course_attendances
    join course_dates on course_dates.id = date_id
    where booking_id = ${booking} and makes_up_id is not null order by course_attendances.created_at desc`)
  const plans = rows as { missed: string; date: string; run: string }[]
  if (plans.length === 0) return []
  const where = sql`run.id = any(${sql.param(plans.map(({ run }) => run))}::uuid[])`
  const runs = await readRuns(payload, { locale, where })
  return plans.flatMap(({ missed, run: id, date: at }) => {
    const run = runs.find((one) => one.id === id)
    const date = run?.dates.find((one) => one.id === at)
    if (!run || !date) return []
    const isCancelled = date.isCancelled || run.state === 'cancelled'
    return [{ missed, run, date: { ...date, isCancelled, place: date.place ?? run.place } }]
  })
}

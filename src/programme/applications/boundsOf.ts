import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { ProgrammeBound } from '@/payload-types'

/** Whom the programme is for: ages in years, the time of a duo in hours a week and in months. */
export type Bounds = Pick<ProgrammeBound, 'mentorFrom' | 'menteeFrom' | 'menteeTo' | 'hours' | 'months'>

/** What holds where nobody has said otherwise, as the programme is announced. */
const usual: Bounds = { mentorFrom: 50, menteeFrom: 18, menteeTo: 33, hours: 2, months: 6 }

/** The bounds of a branch: its own, else those of its country, else the usual ones. */
export async function boundsOf({ db }: Pick<Payload, 'db'>, branch: string): Promise<Bounds> {
  const { rows } = await (db as unknown as PostgresAdapter).drizzle.execute(sql`
    select mentor_from::int as "mentorFrom", mentee_from::int as "menteeFrom", mentee_to::int as "menteeTo",
      hours::int, months::int
    from programme_bounds bounds
    where branch_id = ${branch}
      or bounds.country::text = (select branches.country::text from branches where branches.id = ${branch})
    order by branch_id is null limit 1`)
  return (rows[0] as Bounds | undefined) ?? usual
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { branchesOf, hasRole, isStaffUser } from '@/people/access'
import type { Locale } from '@/platform/locales'

import { countSeats } from '../sessions/countSeats'
import { namesAsTrainer } from './datesNaming'
import { readRuns, type Run } from './readRuns'

/** A run with how many people have a place, and how many wait. */
export type OwnRun = Run & { taken: number; waiting: number }

/**
 * The runs whose people a colleague receives: those of a coordinator's branches, and those that name them as trainer, as a whole or on a date. What
 * is not closed yet, the soonest first, and what was closed in the last year. Counts only, nobody's name.
 */
export async function listOwnRuns(req: PayloadRequest): Promise<{ next: OwnRun[]; last: OwnRun[] }> {
  const { user, payload } = req
  if (!isStaffUser(user) || !isOn(payload, 'training')) return { next: [], last: [] }
  const branches = hasRole(user, 'coordinator') ? branchesOf(user) : []
  const runs = await readRuns(payload, {
    locale: req.locale as Locale,
    where: sql`(run.branch_id = any(${sql.param(branches)}::uuid[]) or exists (
      select from course_runs_rels where parent_id = run.id and path = 'facilitators' and staff_id = ${user?.id})
      or exists (select from course_dates where run_id = run.id and ${namesAsTrainer(sql`course_dates.id`, user?.id)}))
      and (run.state not in ('done', 'cancelled') or run.updated_at > now() - interval '1 year')`,
  })
  const ids = runs.map(({ id }) => id)
  const seatsOf = await countSeats(req, ids)
  const counted = runs.map((run) => ({ ...run, ...seatsOf(run.id) }))
  const isLast = ({ state }: OwnRun) => state === 'done' || state === 'cancelled'
  return { next: counted.filter((run) => !isLast(run)), last: counted.filter(isLast).reverse() }
}

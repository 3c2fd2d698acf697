import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

import { isAlone } from '../way/lockFile'

export type Waiting = Pick<Application, 'id' | 'role' | 'state'> & {
  name: string
  branch: string
  /** Moments for an interview are proposed: they have to choose. */
  isOffered: boolean
  /** Somebody asked to refuse it, and this coordinator may agree. */
  waitsForAgreement: boolean
  /** Whole days in this state. */
  days: number
}

/**
 * Everybody whose application to a coordinator's branches is not over, the longest in their state first, and before them
 * those of any branch to whose refusal this coordinator is asked to agree. Reading them is logged.
 */
export async function listApplications(req: PayloadRequest): Promise<Waiting[]> {
  if (!hasRole(req.user, 'coordinator')) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select applications.id, applications.role, applications.state, concat_ws(' ', first_name, last_name) as name,
      coalesce(locales.title, '') as branch, extract(day from now() - since)::int as days,
      exists (select from intakes where application_id = applications.id and intakes.state = 'offered') as "isOffered",
      refusal_asked_by_id is not null and refusal_asked_by_id <> ${req.user?.id} as "waitsForAgreement"
    from applications join members member on member.id = member_id
    cross join lateral (
      select coalesce(max(at), applications.created_at) as since from application_moves where application_id = applications.id
    ) counted
    left join branches_locales locales on locales._parent_id = applications.branch_id and _locale::text = ${req.locale}
    where applications.state not in ('withdrawn', 'redirected', 'refused')
      and (applications.branch_id = any(${sql.param(branchesOf(req.user))}::uuid[])
        or (refusal_asked_by_id <> ${req.user?.id} and ${isAlone}))
    order by since, applications.id limit 500`)
  const waiting = rows as Waiting[]
  await logReading(req, { subject: 'applications', ids: waiting.map(({ id }) => id) })
  return waiting
}

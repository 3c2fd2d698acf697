import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

export type Waiting = Pick<Application, 'id' | 'role' | 'state'> & {
  name: string
  branch: string
  /** Whole days since it was sent or, where it was only begun, since their last act. */
  days: number
}

/** Who has sent an application to a coordinator's branches or has begun one, the longest first. Reading them is logged. */
export async function listApplications(req: PayloadRequest): Promise<Waiting[]> {
  if (!hasRole(req.user, 'coordinator')) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select application.id, application.role, state, concat_ws(' ', first_name, last_name) as name,
      coalesce(locales.title, '') as branch, extract(day from now() - since)::int as days
    from applications application join members member on member.id = member_id
    cross join lateral (select case state when 'draft' then last_act_at else submitted_at end as since) counted
    left join branches_locales locales on locales._parent_id = application.branch_id and _locale::text = ${req.locale}
    where state in ('draft', 'submitted') and application.branch_id = any(${sql.param(branchesOf(req.user))}::uuid[])
    order by since, application.id limit 500`)
  const waiting = rows as Waiting[]
  await logReading(req, { subject: 'applications', ids: waiting.map(({ id }) => id) })
  return waiting
}

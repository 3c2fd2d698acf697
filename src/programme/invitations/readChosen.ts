import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Application } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

/** How many people are invited in one act at most. */
export const mostInvited = 50

export type Chosen = Pick<Application, 'id' | 'role' | 'state'> & {
  name: string
  branch: string
  /** They have applied, and no moment for an interview is proposed to them yet. */
  isToBeMet: boolean
}

/** Ids as a form sent them: those that can be ids, each once, fifty at most, in an order in which all lock them. */
export const chosenIds = (sent: readonly string[]): string[] =>
  [...new Set(sent.filter(isUuid))].slice(0, mostInvited).sort()

/**
 * The people of some applications, by name, for a coordinator of their branches; others are left out. Reading them is logged.
 */
export async function readChosen(req: PayloadRequest, sent: readonly string[]): Promise<Chosen[]> {
  const { user, payload } = req
  const ids = chosenIds(sent)
  if (!hasRole(user, 'coordinator') || ids.length === 0) return []
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select applications.id, applications.role, applications.state, applications.branch_id as branch,
      concat_ws(' ', first_name, last_name) as name,
      applications.state = 'submitted' and not exists (
        select from intakes where application_id = applications.id and intakes.state in ('offered', 'planned')) as "isToBeMet"
    from applications join members on members.id = member_id
    where applications.id = any(${sql.param(ids)}::uuid[])
      and applications.branch_id = any(${sql.param(branchesOf(user))}::uuid[])
    order by name, applications.id`)
  const chosen = rows as Chosen[]
  await logReading(req, { subject: 'applications', ids: chosen.map(({ id }) => id) })
  return chosen
}

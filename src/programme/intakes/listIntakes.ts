import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Intake } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

import { isWorkOf } from '../board/standsIn'

export type ComingIntake = Pick<Intake, 'id' | 'mode' | 'zone'> & {
  application: string
  name: string
  coordinator: string
  startsAt: string
  endsAt: string
}

type Wish = {
  /** Only their own of today and tomorrow, and of before where nobody has said what came of them. */
  isNext?: boolean
}

/**
 * The planned interviews of a coordinator's branches, the first ones first, with those that have begun and of which
 * nobody has said anything yet. Reading them is logged.
 */
export async function listIntakes(req: PayloadRequest, { isNext = false }: Wish = {}): Promise<ComingIntake[]> {
  if (!hasRole(req.user, 'coordinator')) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select intakes.id, intakes.mode, zone, application_id as application, starts_at as "startsAt", ends_at as "endsAt",
      concat_ws(' ', members.first_name, members.last_name) as name, staff.name as coordinator
    from intakes join applications on applications.id = application_id join members on members.id = member_id
    join staff on staff.id = intakes.coordinator_id
    where intakes.state = 'planned' and applications.branch_id = any(${sql.param(branchesOf(req.user))}::uuid[])
      and (not ${isNext} or (${isWorkOf(sql`intakes.coordinator_id`, req.user?.id)} and starts_at < clock_timestamp() + interval '2 days'))
    order by starts_at, intakes.id limit 200`)
  const coming = rows as ComingIntake[]
  await logReading(req, { subject: 'applications', ids: coming.map(({ application }) => application) })
  return coming.map((one) => ({
    ...one,
    startsAt: new Date(one.startsAt).toISOString(),
    endsAt: new Date(one.endsAt).toISOString(),
  }))
}

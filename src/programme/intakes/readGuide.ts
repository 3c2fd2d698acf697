import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isNow, worksIn } from '../board/standsIn'

/** The coordinator who accompanies somebody, or stands in for who does, with the number at which they are called at work. */
export type Guide = {
  name: string
  telephone: string | null
  /** For whom they stand in, and until when. */
  away: { name: string; until: string } | null
}

/** Who accompanies an application; nobody before a coordinator has taken it up, or when they have left. */
export async function readGuide({ payload }: PayloadRequest, application: string): Promise<Guide | undefined> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select coalesce(deputy.name, staff.name) as name,
      case when deputy.id is null then staff.telephone else deputy.telephone end as telephone,
      case when deputy.id is not null
        then json_build_object('name', staff.name, 'until', expires_at - interval '1 second') end as away
    from applications join staff on staff.id = coordinator_id
    left join stand_ins stand_in on stand_in.coordinator_id = staff.id and ${isNow}
    left join staff deputy on deputy.id = stand_in.deputy_id and ${worksIn(sql`deputy.id`, sql`applications.branch_id`)}
    where applications.id = ${application} and staff.state = 'active'`)
  return rows[0] as Guide | undefined
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import type { LockedIntake } from './Intake'

/** The interview of an application that is proposed or planned, with its row locked; the application is locked before. */
export async function lockIntake(req: PayloadRequest, application: string): Promise<LockedIntake | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, state, minutes::int, zone, coordinator_id as coordinator, starts_at as "startsAt",
      (select coalesce(json_agg(at order by at), '[]') from intakes_times where _parent_id = intakes.id) as times
    from intakes where application_id = ${application} and state in ('offered', 'planned') for update`)
  const [found] = rows as LockedIntake[]
  return (
    found && {
      ...found,
      startsAt: found.startsAt && new Date(found.startsAt).toISOString(),
      times: found.times.map((at) => new Date(at).toISOString()),
    }
  )
}

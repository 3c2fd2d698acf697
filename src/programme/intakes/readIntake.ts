import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type IntakeFacts, intakeFacts, readFacts } from './intakeFacts'

export type KnownIntake = IntakeFacts & {
  /** When it last changed. */
  changedAt: string
  /** What the person asked for when no moment suited them. */
  asked: string | null
  calendar: { uid: string; sequence: number }
}

/** The newest interview of an application, whatever has become of it; nothing where none was ever proposed. */
export async function readIntake({ payload }: PayloadRequest, application: string): Promise<KnownIntake | undefined> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select asked, intakes.updated_at as "changedAt",
      json_build_object('uid', calendar_uid, 'sequence', calendar_sequence::int) as calendar, ${intakeFacts}
    from intakes join applications on applications.id = application_id join members on members.id = member_id
    where application_id = ${application} order by intakes.created_at desc, intakes.id desc limit 1`)
  const [found] = rows as (Omit<KnownIntake, keyof IntakeFacts> & Parameters<typeof readFacts>[0])[]
  if (!found) return undefined
  const { facts, changedAt, ...known } = found
  return { ...known, ...readFacts({ facts }), changedAt: new Date(changedAt).toISOString() }
}

import { sql } from '@payloadcms/db-postgres'

import type { Intake } from '@/payload-types'

import { worksIn } from '../board/standsIn'
import { isTaken } from './isTaken'

/** What people are told of an interview: when, how, where and with whom. */
export type IntakeFacts = Pick<Intake, 'id' | 'state' | 'mode' | 'zone'> & {
  minutes: number
  place: string | null
  /** The address of the online meeting, for the page of the person only. */
  meeting: string | null
  startsAt: string | null
  endsAt: string | null
  /** Moments still to come at which the coordinator is free. */
  times: string[]
  /** Whoever holds it, or stands in for them on that day. */
  coordinator: { name: string; telephone: string | null }
  /** The number that is called, where the interview is by telephone. */
  telephone: string | null
}

/** The columns of `IntakeFacts`, of `intakes` joined with `members`. */
export const intakeFacts = sql`
  json_build_object('id', intakes.id, 'state', intakes.state, 'mode', intakes.mode, 'zone', zone,
    'minutes', minutes::int, 'place', place, 'meeting', meeting, 'startsAt', starts_at, 'endsAt', ends_at,
    'telephone', members.telephone,
    'coordinator', (select json_build_object('name', coalesce(deputy.name, staff.name),
        'telephone', case when deputy.id is null then staff.telephone else deputy.telephone end)
      from staff left join stand_ins stand_in on stand_in.coordinator_id = staff.id
        and coalesce(intakes.starts_at, now()) >= stand_in.starts_at
        and coalesce(intakes.starts_at, now()) < stand_in.expires_at
      left join staff deputy on deputy.id = stand_in.deputy_id
        and ${worksIn(sql`deputy.id`, sql`members.branch_id`)}
      where staff.id = intakes.coordinator_id),
    'times', (select coalesce(json_agg(at order by at), '[]') from intakes_times one
      where one._parent_id = intakes.id and at > now() and not ${isTaken({
        coordinator: sql`intakes.coordinator_id`,
        intake: sql`intakes.id`,
        at: sql`one.at`,
        minutes: sql`intakes.minutes`,
      })})) as facts`

/** The facts as they come from the database, with moments as ISO texts. */
export function readFacts({ facts }: { facts: IntakeFacts }): IntakeFacts {
  const { startsAt, endsAt, times } = facts
  const iso = (at: string) => new Date(at).toISOString()
  return { ...facts, startsAt: startsAt && iso(startsAt), endsAt: endsAt && iso(endsAt), times: times.map(iso) }
}

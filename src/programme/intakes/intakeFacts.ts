import { sql } from '@payloadcms/db-postgres'

import type { Intake } from '@/payload-types'

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
  coordinator: { name: string; telephone: string | null }
  /** The number that is called, where the interview is by telephone. */
  telephone: string | null
}

/** The columns of `IntakeFacts`, of `intakes` joined with `members`. */
export const intakeFacts = sql`
  json_build_object('id', intakes.id, 'state', intakes.state, 'mode', intakes.mode, 'zone', zone,
    'minutes', minutes::int, 'place', place, 'meeting', meeting, 'startsAt', starts_at, 'endsAt', ends_at,
    'telephone', members.telephone,
    'coordinator', (select json_build_object('name', staff.name, 'telephone', staff.telephone)
      from staff where staff.id = intakes.coordinator_id),
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

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { transactionOf } from '@/platform/transaction'

/** What people who come to a session must be told when it changes; how to join online only as a print of it. */
export type SessionFacts = Pick<InfoSession, 'mode' | 'zone'> & {
  startsAt: string
  endsAt: string
  place: { name?: string; street?: string; postcode?: string; city?: string }
  meeting: string
  /** The dates of a course, in their order; a session has its own alone. */
  dates?: { id: string; startsAt: string; endsAt: string; place: SessionFacts['place'] }[]
}
export type ReadFacts = {
  facts: SessionFacts
  state: InfoSession['state']
  known: SessionFacts | null
  capacity: number
  /** Whether it is a run of a course. */
  isRun: boolean
}

/** What holds of a session inside the open transaction, and what people were last told where that is something else. */
export async function readFacts(req: PayloadRequest, id: string): Promise<ReadFacts | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select state, known_facts as known, capacity::int, kind = 'training' as "isRun", jsonb_build_object('startsAt', ${utc('starts_at')}, 'endsAt', ${utc('ends_at')},
      'zone', zone, 'mode', mode, 'place', case when mode = 'online' then '{}'::jsonb else ${place} end, 'meeting', case when mode = 'onSite' then '' else
        encode(sha256(convert_to(concat_ws(' ', meeting_address, meeting_telephone), 'UTF8')), 'hex') end) 
    || case when kind = 'training' then jsonb_build_object('dates', ${datesOf(id)}) else '{}'::jsonb end as facts
    from seatings where id = ${id}`)
  return (rows as ReadFacts[])[0]
}

const utc = (column: 'starts_at' | 'ends_at') =>
  sql`to_char(${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const place = sql`jsonb_strip_nulls(jsonb_build_object(
  'name', nullif(place_name, ''), 'street', nullif(place_street, ''),
  'postcode', nullif(place_postcode, ''), 'city', nullif(place_city, '')))`

const datesOf = (run: string) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', id, 'startsAt', ${utc('starts_at')}, 'endsAt', ${utc('ends_at')},
    'place', case when elsewhere then ${place} else '{}'::jsonb end) order by starts_at)
  from course_dates where run_id = ${run} and state = 'planned'), '[]'::jsonb)`

/** What is not the same in two readings of a session. */
export function changesBetween(before: SessionFacts, after: SessionFacts) {
  const differs = (...names: (keyof SessionFacts)[]) =>
    names.some((name) => saidOf(before[name]) !== saidOf(after[name]))
  return {
    when: differs('startsAt', 'endsAt', 'zone', 'dates'),
    where: differs('place', 'mode'),
    meeting: differs('meeting') && after.meeting !== '' && before.meeting !== '',
  }
}

/** What people are told: not which row of ours a date is. */
const saidOf = (fact: SessionFacts[keyof SessionFacts]): string | undefined =>
  JSON.stringify(Array.isArray(fact) ? fact.map(({ startsAt, endsAt, place }) => ({ startsAt, endsAt, place })) : fact)

export const isChanged = (before: SessionFacts, after: SessionFacts): boolean =>
  Object.values(changesBetween(before, after)).some(Boolean)

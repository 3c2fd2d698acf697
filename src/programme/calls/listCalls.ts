import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking, Call, InfoSession } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'
import type { Locale } from '@/platform/locales'

import { type Change, changeSince } from '../changes/changeSince'
import type { SessionFacts } from '../changes/readFacts'
import { inWords } from '../training/readRuns'

export type DueCall = Pick<Call, 'id' | 'reason' | 'language' | 'createdAt'> & {
  name: string
  telephone: string
  /** What they can say yes or no to, until then. */
  hold?: { for: NonNullable<Booking['holdFor']>; until: string }
  /** They are asked whether this number is theirs. */
  asksContact: boolean
  /** They are asked whether the no of their calendar is meant. */
  asksComing: boolean
  /** The info session or the run of a course that it is about; `course` is what the latter is called. */
  session?: Pick<InfoSession, 'id' | 'startsAt' | 'endsAt' | 'zone'> & {
    audience: InfoSession['audience'] | null
    course: string | null
    where: string
  }
  /** What of the session was otherwise, where they are told that it changed. */
  change?: Change
  tries: { at: string; by: string; result: string }[]
}

/** The calls that the branches of a coordinator have to make, the longest due first. Reading them is logged. */
export async function listCalls(req: PayloadRequest): Promise<DueCall[]> {
  if (!hasRole(req.user, 'coordinator')) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(callsOf(branchesOf(req.user), req.locale as Locale))
  const calls = rows as Row[]
  await logReading(req, { subject: 'calls', ids: calls.map(({ id }) => id) })
  return Promise.all(
    calls.map(async ({ before, ...call }) => ({
      ...call,
      tries: call.tries ?? [],
      ...(before && call.session && { change: await changeSince(req.payload, { session: call.session.id, before }) }),
    })),
  )
}

type Row = Omit<DueCall, 'tries' | 'change'> & { tries: DueCall['tries'] | null; before: SessionFacts | null }

/** How many calls are due, and nothing of anybody. */
export async function countCalls({ user, payload }: PayloadRequest): Promise<number> {
  if (!hasRole(user, 'coordinator')) return 0
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select count(*)::int as due from calls
    where state = 'due' and branch_id = any(${sql.param(branchesOf(user))}::uuid[])`)
  return (rows[0] as { due: number }).due
}

const callsOf = (branches: string[], locale: Locale) => sql`
  select call.id, reason, call.language, call.created_at as "createdAt",
    coalesce(call.name, concat_ws(' ', booking.first_name, booking.last_name,
      member.first_name, member.last_name)) as name,
    coalesce(call.telephone, booking.telephone, member.telephone, '') as telephone,
    case when booking.state in ('held', 'asked') and held_until > now()
      then json_build_object('for', hold_for, 'until', held_until) end as hold,
    reason = 'newContact' and booking.new_telephone = call.telephone as "asksContact",
    reason = 'declined' and booking.state = 'booked' and session.starts_at > now() as "asksComing",
    call.before, reason = 'newContact' and booking.new_telephone = call.telephone as "asksContact",
    case when session.id is not null then json_build_object('id', session.id, 'startsAt', session.starts_at,
      'endsAt', session.ends_at, 'zone', session.zone, 'audience', session.audience, 'course', course.title, 'where', case when mode <> 'online'
        then concat_ws(', ', nullif(place_name, ''), nullif(place_street, ''), nullif(place_city, '')) else '' end) end as session,
    (select json_agg(json_build_object('at', tries.at, 'by', coalesce(staff.name, ''), 'result', result) order by _order)
      from calls_tries tries left join staff on staff.id = by_id where _parent_id = call.id) as tries
  from calls call
  left join bookings booking on booking.id = call.booking_id
  left join seatings session on session.id = coalesce(booking.seating_id, call.course_run_id)
  left join lateral (select ${inWords(locale, 'title', 'courses_locales', sql`session.course_id`)} as title) course on true
  left join members member on member.id = call.member_id
  where call.state = 'due' and call.branch_id = any(${sql.param(branches)}::uuid[])
  order by call.created_at, call.id limit 200`

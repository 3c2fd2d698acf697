import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { isUuid } from '@/content/isUuid'
import type { InfoSession } from '@/payload-types'
import { branchesOf, hasRole, isStaffUser } from '@/people/access'

export type OwnSession = Pick<
  InfoSession,
  'id' | 'state' | 'audience' | 'language' | 'mode' | 'startsAt' | 'endsAt' | 'zone' | 'capacity'
> & {
  branch: string
  /** Seats taken: booked or held. */
  taken: number
  waiting: number
  came: number
  /** How many people have a seat above the capacity. */
  over: number
  /** More bookings come than visitors explain, so people are asked to prove their contact first. */
  rush: boolean
}
type Listed = { next: OwnSession[]; last: OwnSession[] }

/**
 * The sessions whose people a colleague receives: those of a coordinator's branches, and those that name them. What is
 * to come or still to be closed, the soonest first; and the last twenty that are done. Counts only, nobody's name.
 */
export async function listOwnSessions(req: PayloadRequest, now: Date): Promise<Listed> {
  const { user, payload } = req
  if (!user || !isStaffUser(user) || !isOn(payload, 'infoSessions')) return { next: [], last: [] }
  const sessions = await readSessions(req)
  const isNext = ({ state, endsAt }: OwnSession) =>
    new Date(endsAt) > now || ((state === 'open' || state === 'closed') && new Date(endsAt) > daysBefore(now, 30))
  return { next: sessions.filter(isNext).reverse(), last: sessions.filter((one) => !isNext(one)).slice(0, 20) }
}

/** One of them, of whatever age; nothing where somebody else receives its people. */
export async function findOwnSession(req: PayloadRequest, id: string): Promise<OwnSession | undefined> {
  if (!isStaffUser(req.user) || !isUuid(id)) return undefined
  return (await readSessions(req, id))[0]
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

async function readSessions({ user, payload, locale }: PayloadRequest, id?: string): Promise<OwnSession[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const branches = hasRole(user, 'coordinator') ? branchesOf(user) : []
  const { rows } = await drizzle.execute(sql`
    select session.id, session.state, audience, language, mode, starts_at as "startsAt", ends_at as "endsAt", zone,
      capacity::int, coalesce((
        select title from branches_locales names where names._parent_id = branch_id and title is not null
        order by _locale::text = ${locale} desc, _locale limit 1), '') as branch,
      counted.*, greatest(counted.taken - capacity::int, 0) as over,
      exists (select from booking_rushes where info_session_id = session.id and asks_until > now()) as rush
    from info_sessions session
    cross join lateral (
      select count(*) filter (where state in ('booked', 'held'))::int as taken,
        count(*) filter (where state = 'waiting')::int as waiting,
        count(*) filter (where attendance = 'came')::int as came
      from bookings where info_session_id = session.id
    ) counted
    where (branch_id = any(${sql.param(branches)}::uuid[]) or exists (
      select from info_sessions_rels where parent_id = session.id and path = 'facilitators' and staff_id = ${user?.id}))
      ${id ? sql`and session.id = ${id}` : sql``}
    order by starts_at desc, session.id limit 200`)
  return (rows as OwnSession[]).map((row) => ({ ...row, startsAt: iso(row.startsAt), endsAt: iso(row.endsAt) }))
}

const iso = (moment: string): string => new Date(moment).toISOString()

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import type { InfoSession } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'

import { type Counts, hideSmall, type Shown, withRate } from './hideSmall'

export type Figure = Pick<InfoSession, 'audience' | 'language'> & { branch: string; sessions: number; shown: Shown }

/** How many weeks back the figures reach. */
export const figureWeeks = 12

/**
 * Who was booked, came and stayed away in the sessions of the last twelve weeks, and who waits for one to come, for each
 * branch, audience and language. A coordinator sees their branches; a director all, without numbers under ten; others
 * nothing.
 */
export async function readFigures(req: PayloadRequest, now: Date): Promise<Figure[]> {
  const { user, payload } = req
  const isCoordinator = hasRole(user, 'coordinator')
  if ((!isCoordinator && !hasRole(user, 'director')) || !isOn(payload, 'infoSessions')) return []
  const mine = branchesOf(user)
  const rows = await countAll(req, { branches: hasRole(user, 'director') ? undefined : mine, now })
  const figures = rows.map(({ branchId, booked, came, noShow, waiting, ...group }) => {
    const counts = { booked, came, noShow, waiting }
    return { ...group, shown: isCoordinator && mine.includes(branchId) ? withRate(counts) : hideSmall(counts) }
  })
  return figures.filter(({ sessions, shown }) => sessions > 0 || shown.waiting)
}

type Row = Omit<Figure, 'shown'> & Counts & { branchId: string }
type Which = { branches?: string[]; now: Date }

async function countAll({ payload, locale }: PayloadRequest, { branches, now }: Which): Promise<Row[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const at = sql`${now.toISOString()}::timestamptz`
  const begun = sql`starts_at <= ${at} and booking.state = 'booked'`
  const { rows } = await drizzle.execute(sql`
    select branch_id as "branchId", audience, session.language, coalesce((
        select title from branches_locales names where names._parent_id = branch_id and title is not null
        order by _locale::text = ${locale} desc, _locale limit 1), '') as branch,
      count(distinct session.id) filter (where starts_at <= ${at})::int as sessions,
      count(booking.id) filter (where ${begun})::int as booked,
      count(booking.id) filter (where ${begun} and attendance = 'came')::int as came,
      count(booking.id) filter (where ${begun} and attendance = 'noShow')::int as "noShow",
      count(booking.id) filter (where starts_at > ${at} and booking.state = 'waiting')::int as waiting
    from info_sessions session
    left join bookings booking on booking.info_session_id = session.id and booking.state in ('booked', 'waiting')
    where session.state in ('open', 'closed', 'done')
      and starts_at > ${at} - make_interval(weeks => ${figureWeeks}::int)
      ${branches ? sql`and branch_id = any(${sql.param(branches)}::uuid[])` : sql``}
    group by branch_id, audience, session.language order by branch, audience, session.language`)
  return rows as Row[]
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import type { Application } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'

import { hideSmallSteps, type Leaving, type ShownFunnel, type Step } from './hideSmall'

export type Funnel = Pick<Application, 'role'> & { branch: string; shown: ShownFunnel }

/** How many months back the applications were begun. */
export const funnelMonths = 12

const steps = {
  mentor: ['draft', 'submitted', 'intakePlanned', 'intakeDone', 'inTraining', 'ready'],
  mentee: ['draft', 'submitted', 'intakePlanned', 'intakeDone', 'ready'],
} as const satisfies Record<Application['role'], readonly Step['step'][]>

/**
 * How many of the applications begun in the last twelve months came to each step, with the days that half of them took
 * from the step before, and how they left; for each branch and role. A coordinator sees their branches; a director all,
 * without numbers under ten; others nothing. Whoever was erased counts as a number only.
 */
export async function readFunnel(req: PayloadRequest, now: Date): Promise<Funnel[]> {
  const { user, payload } = req
  const [isCoordinator, isDirector] = [hasRole(user, 'coordinator'), hasRole(user, 'director')]
  if ((!isCoordinator && !isDirector) || !isOn(payload, 'applications')) return []
  const mine = isCoordinator ? branchesOf(user) : []
  const rows = await countAll(req, { branches: isDirector ? undefined : mine, now })
  return rows.map(({ branchId, branch, role, left, reasons, ...row }) => {
    const own = steps[role].map((step) => ({ step, count: row[step], days: row.days[step], timed: row.timed[step] }))
    const shown = mine.includes(branchId)
      ? { steps: own, left, reasons }
      : hideSmallSteps({ steps: own, left, reasons })
    return { branch, role, shown }
  })
}

type Name = Step['step']
type Row = Record<Name, number> &
  Pick<Funnel, 'branch' | 'role'> & {
    branchId: string
    days: Partial<Record<Name, number>>
    timed: Partial<Record<Name, number>>
    left: Leaving
    reasons: Record<string, number>
  }

type SQL = ReturnType<typeof sql> | ReturnType<typeof sql.identifier>
// Columns of the statement below.
const sent = sql.identifier('sent')
const planned = sql.identifier('planned')
const met = sql.identifier('met')
const learns = sql.identifier('learns')
const ready = sql.identifier('ready')

const erasedAt = (step: Name) => sql`case when furthest::text = ${step} then begun_in end`

/** How many came so far: there, or to any step behind it. */
const reached = (...moments: SQL[]) => sql`count(coalesce(${sql.join(moments, sql`, `)}))::int`
const daysTo = (moment: SQL, before: SQL) => sql`
  round(percentile_cont(0.5) within group (order by extract(epoch from ${moment} - ${before}) / 86400))::int`
const timedBy = (moment: SQL, before: SQL) => sql`count(${moment} - ${before})::int`

async function countAll(
  { payload, locale }: PayloadRequest,
  { branches, now }: { branches?: string[]; now: Date },
): Promise<Row[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const at = sql`${now.toISOString()}::timestamptz`
  const last = sql`coalesce(${learns}, ${met})`
  const { rows } = await drizzle.execute(sql`
    with ways as (
      select application.id, branch_id, role::text, state::text, application.created_at as begun,
        min(at) filter (where "to" = 'submitted') as sent, min(at) filter (where "to" = 'intakePlanned') as planned,
        min(at) filter (where "to" = 'intakeDone') as met, min(at) filter (where "to" = 'inTraining') as learns,
        min(at) filter (where "to" = 'ready') as ready,
        (array_agg(reason order by at desc) filter (where "to" = 'withdrawn'))[1]::text as reason
      from applications application left join application_moves on application_id = application.id
      where application.created_at > ${at} - make_interval(months => ${funnelMonths}::int)
        ${branches ? sql`and branch_id = any(${sql.param(branches)}::uuid[])` : sql``}
      group by application.id
      union all
      -- Of whoever was erased only the furthest step is known: no moment of the others, and no days.
      select id, branch_id, role::text, left_as::text, null::timestamptz, ${erasedAt('submitted')}, ${erasedAt('intakePlanned')},
        ${erasedAt('intakeDone')}, ${erasedAt('inTraining')}, ${erasedAt('ready')}, reason::text
      from application_counts where begun_in > ${at} - make_interval(months => ${funnelMonths}::int)
        ${branches ? sql`and branch_id = any(${sql.param(branches)}::uuid[])` : sql``}
    ), said as (
      select branch_id, role, json_object_agg(reason, count) as reasons from (
        select branch_id, role, reason, count(*)::int from ways where state = 'withdrawn' and reason is not null
        group by branch_id, role, reason) counted group by branch_id, role
    )
    select branch_id as "branchId", role, coalesce((
        select title from branches_locales names where names._parent_id = branch_id and title is not null
        order by _locale::text = ${locale} desc, _locale limit 1), '') as branch,
      count(*)::int as draft, ${reached(sent, planned, met, learns, ready)} as submitted,
      ${reached(planned, met, learns, ready)} as "intakePlanned", ${reached(met, learns, ready)} as "intakeDone",
      ${reached(learns, ready)} as "inTraining", ${reached(ready)} as ready,
      json_build_object('submitted', ${daysTo(sent, sql`begun`)}, 'intakePlanned', ${daysTo(planned, sent)},
        'intakeDone', ${daysTo(met, planned)}, 'inTraining', ${daysTo(learns, met)}, 'ready', ${daysTo(ready, last)}) as days,
      json_build_object('submitted', ${timedBy(sent, sql`begun`)}, 'intakePlanned', ${timedBy(planned, sent)},
        'intakeDone', ${timedBy(met, planned)}, 'inTraining', ${timedBy(learns, met)}, 'ready', ${timedBy(ready, last)}) as timed,
      json_build_object('withdrawn', count(*) filter (where state = 'withdrawn'),
        'redirected', count(*) filter (where state = 'redirected'),
        'refused', count(*) filter (where state = 'refused')) as left,
      coalesce((select reasons from said where said.branch_id = ways.branch_id and said.role = ways.role), '{}') as reasons
    from ways group by branch_id, role order by branch, ways.role = 'mentee'`)
  return rows as Row[]
}

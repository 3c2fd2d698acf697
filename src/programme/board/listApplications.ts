import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

import { quietFrom, silentSince } from '../waiting/silence'
import { isAlone } from '../way/lockFile'
import { isWorkOf } from './standsIn'

/** Where people stand on the board, those who wait for the house first; who is to be met stands among the interviews. */
export const boardGroups = [
  'agree',
  'submitted',
  'offered',
  'intakeDone',
  'inTraining',
  'ready',
  'onHold',
  'draft',
] as const
export type BoardGroup = (typeof boardGroups)[number]

/** After how many days without a word from somebody the board says so. */
export const quietDays = 14

export type Waiting = Pick<Application, 'id' | 'role' | 'state'> & {
  group: BoardGroup
  name: string
  branch: string
  /** Who accompanies them, if somebody does. */
  coordinator: string | null
  /** Our letters to them come back. */
  bounced: boolean
  /** Whole days in this state, and since something was to be heard of them. */
  days: number
  quiet: number
}
type Group = { group: BoardGroup; total: number; waiting: Waiting[] }

export type BoardWish = {
  role?: 'mentor' | 'mentee'
  /** Those only whom the coordinator who asks accompanies, or stands in for. */
  isMine?: boolean
  /** Those only who have not done anything for the days after which their branch calls them silent. */
  isSilent?: boolean
  /** Those only of whom nothing was heard for the days after which the board says so. */
  isQuiet?: boolean
  /** Those only of one branch. */
  branch?: string
  /** One group alone, in pages; else the first of each. */
  group?: BoardGroup
  page?: number
}

const [firstOfEach, onPage] = [20, 50]

/** How many pages a group of so many has. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / onPage))

/**
 * Everybody whose application to a coordinator's branches is under way, group by group, the longest in their state
 * first: the first twenty of each, or a page of fifty of one. Those of any branch to whose refusal this coordinator is
 * asked to agree stand in a group of their own. Reading them is logged.
 */
export async function listApplications(req: PayloadRequest, wish: BoardWish = {}): Promise<Group[]> {
  if (!hasRole(req.user, 'coordinator')) return []
  const { group, page = 1 } = wish
  const [skip, limit] = group ? [(page - 1) * onPage, onPage] : [0, firstOfEach]
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select * from (
      select *, count(*) over (partition by "group")::int as total,
        row_number() over (partition by "group" order by since, id) as place
      from (${boardOf(req, wish)}) board where ${group ?? null}::text is null or "group" = ${group ?? null}
    ) counted where place > ${skip} and place <= ${skip + limit} order by since, id`)
  const waiting = rows as (Waiting & { total: number })[]
  await logReading(req, { subject: 'applications', ids: waiting.map(({ id }) => id) })
  return boardGroups.flatMap((name) => {
    const found = waiting.filter((one) => one.group === name)
    return found[0] ? [{ group: name, total: found[0].total, waiting: found }] : []
  })
}

/** One row for each application that the wish leaves, with its group. */
export const boardOf = (
  { user, locale }: PayloadRequest,
  { role, isMine, isSilent, isQuiet, branch }: BoardWish,
) => sql`
  select applications.id, applications.role, applications.state, since, last_act_at as "lastActAt",
    applications.submitted_at as "sentAt", concat_ws(' ', member.first_name, member.last_name) as name, email, telephone, member.bounced_at is not null as bounced,
    coalesce(locales.title, '') as branch, (select staff.name from staff where staff.id = coordinator_id) as coordinator,
    extract(day from now() - since)::int as days, greatest(extract(day from now() - heard), 0)::int as quiet,
    case when refusal_asked_by_id is not null and refusal_asked_by_id <> ${user?.id} then 'agree'
      when applications.state = 'submitted' and exists (
        select from intakes where application_id = applications.id and intakes.state = 'offered') then 'offered'
      else applications.state::text end as "group"
  from applications join members member on member.id = member_id
  cross join lateral (
    select coalesce(max(at), applications.created_at) as since from application_moves where application_id = applications.id
  ) counted
  cross join lateral (select ${quietFrom} as heard) quiet
  left join branches_locales locales on locales._parent_id = applications.branch_id and _locale::text = ${locale}
  where applications.state not in ('withdrawn', 'redirected', 'refused')
    and (applications.branch_id = any(${sql.param(branchesOf(user))}::uuid[])
      or (refusal_asked_by_id is not null and refusal_asked_by_id <> ${user?.id} and ${isAlone}))
    and (${role ?? null}::text is null or applications.role::text = ${role ?? null})
    and (not ${isMine ?? false} or ${isWorkOf(sql`applications.coordinator_id`, user?.id)})
    and (not ${isSilent ?? false} or ${silentSince} < now())
    and (not ${isQuiet ?? false} or heard < now() - make_interval(days => ${quietDays + 1}))
    and (${branch ?? null}::uuid is null or applications.branch_id = ${branch ?? null})`

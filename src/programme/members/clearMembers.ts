import { sql } from '@payloadcms/db-postgres'

import type { Clearing } from '@/people/retention/Clearing'
import { deleteRows } from '@/people/retention/deleteRows'
import { periods } from '@/people/register/periods'
import { fromRules } from '@/people/retention/fromRules'

import { awaited, goesAfter, keptFor, lastAskedFrom, silentSince } from '../waiting/silence'

// The clearing asks what was over half a year ago; a country may keep it for longer, or shorter.
const moved = sql`(${keptFor} - ${periods.member.for}::interval)`

// The last word was asked for while they were silent, nobody is still to call about it, and they had their time.
const isSilent = sql`coalesce(state::text = any(${sql.param([...awaited])}::text[]) and asked_at >= ${lastAskedFrom}
  and ${goesAfter} <= now()
  and not exists (select from calls where calls.member_id = member.id and calls.state = 'due'), false)`

/**
 * Members whose way is over, with all that they answered: those who never sent their application, who stopped, or whom
 * the programme could not take, half a year (a setting of the country) after their last act or what was last decided; and
 * those who have been silent for as long, and were asked a last time a month before. Whoever waits and is heard of stays.
 */
export const deleteMembers: Clearing = fromRules('members whose way is over', () => [
  {
    table: 'members',
    over: (before) => sql`
      select member.id, since from members member
      cross join lateral (
        select greatest(max(case when ${isSilent} then ${silentSince} else last_act_at end + ${moved}),
            max(moves.at + ${moved}),
            member.created_at + coalesce(max(${moved}), interval '0')) as since,
          coalesce(bool_and(state in ('draft', 'withdrawn', 'redirected', 'refused') or ${isSilent}), true) as over
        from applications left join application_moves moves on moves.application_id = applications.id
        where applications.member_id = member.id
      ) way
      where over and since <= ${before.toISOString()}`,
    take: deleteRows('members'),
  },
])

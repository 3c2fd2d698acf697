import { sql } from '@payloadcms/db-postgres'

import type { Clearing } from '@/people/retention/Clearing'
import { deleteRows } from '@/people/retention/deleteRows'
import { fromRules } from '@/people/retention/fromRules'

/**
 * Members whose way is over, with all that they answered: those who never sent their application, who stopped, or whom
 * the programme could not take, half a year after their last act or what was last decided. Whoever waits or has a duo stays.
 */
export const deleteMembers: Clearing = fromRules('members whose way is over', () => [
  {
    table: 'members',
    over: (before) => sql`
      select member.id, since from members member
      cross join lateral (
        select greatest(max(last_act_at), max(moves.at), member.created_at) as since,
          coalesce(bool_and(state in ('draft', 'withdrawn', 'redirected', 'refused')), true) as over
        from applications left join application_moves moves on moves.application_id = applications.id
        where applications.member_id = member.id
      ) way
      where over and since <= ${before.toISOString()}`,
    take: deleteRows('members'),
  },
])

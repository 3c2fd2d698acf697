import { sql } from '@payloadcms/db-postgres'

import type { Clearing } from '@/people/retention/Clearing'
import { deleteRows } from '@/people/retention/deleteRows'
import { fromRules } from '@/people/retention/fromRules'

/**
 * Members whose way is over, with all that they answered: those who never sent their application, who stopped, or whom
 * the programme could not take, half a year after their last act. Whoever waits or has a duo stays.
 */
export const deleteMembers: Clearing = fromRules('members whose way is over', () => [
  {
    table: 'members',
    over: (before) => sql`
      select member.id, coalesce(max(last_act_at), member.created_at) as since
      from members member left join applications on applications.member_id = member.id
      group by member.id
      having coalesce(max(last_act_at), member.created_at) <= ${before.toISOString()}
        and coalesce(bool_and(state in ('draft', 'withdrawn', 'redirected', 'refused')), true)`,
    take: deleteRows('members'),
  },
])

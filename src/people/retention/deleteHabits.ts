import { sql } from '@payloadcms/db-postgres'

import { deleteRows } from './deleteRows'
import { fromRules } from './fromRules'

/** What the admin remembered of colleagues who left. */
export const deleteHabits = fromRules('habits of colleagues who left', () => [
  {
    table: 'payload_preferences',
    over: (before) => sql`
      select id, since from (
        select habit.id, min(staff.left_on) as since
        from payload_preferences habit
          join payload_preferences_rels whose on whose.parent_id = habit.id
          join staff on staff.id = whose.staff_id and staff.state = 'left'
        group by habit.id
      ) left_behind where since <= ${before.toISOString()}`,
    take: deleteRows('payload_preferences'),
  },
])

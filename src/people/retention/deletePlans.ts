import { sql } from '@payloadcms/db-postgres'

import { deleteRows } from './deleteRows'
import { fromRules } from './fromRules'

/** Planned changes that were carried out, refused or called off; one that still waits stays. */
export const deletePlans = fromRules('planned changes that are over', () => [
  {
    table: 'schedules',
    over: (before) => sql`
      select id, at as since from schedules where state <> 'waiting' and at <= ${before.toISOString()}`,
    take: deleteRows('schedules'),
  },
])

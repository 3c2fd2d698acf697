import { sql } from '@payloadcms/db-postgres'

import { deleteRows } from './deleteRows'
import { fromRules } from './fromRules'

const key = 'key'

/** Counts of failed sign-ins that slow nobody down any more; their end stands in them in milliseconds. */
export const deleteAttempts = fromRules('counts of failed sign-ins', () => [
  {
    table: 'sign_in_limits',
    key,
    over: (before) => sql`
      select key as id, to_timestamp(expire / 1000.0) as since from sign_in_limits where expire <= ${before.getTime()}`,
    take: deleteRows('sign_in_limits', key),
  },
])

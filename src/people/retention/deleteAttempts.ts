import { sql } from '@payloadcms/db-postgres'

import { deleteRows } from './deleteRows'
import { fromRules } from './fromRules'

const key = 'key'

/** Counts of tries that slow nobody down any more, whose end stands in them in milliseconds, and visitors of forms. */
export const deleteAttempts = fromRules('counts of failed sign-ins', () => [
  {
    table: 'sign_in_limits',
    key,
    over: (before) => sql`
      select key as id, to_timestamp(expire / 1000.0) as since from sign_in_limits where expire <= ${before.getTime()}`,
    take: deleteRows('sign_in_limits', key),
  },
  {
    table: 'booking_visits',
    key,
    over: (before) => sql`
      select key as id, over_at as since from booking_visits where over_at <= ${before.toISOString()}`,
    take: deleteRows('booking_visits', key),
  },
])

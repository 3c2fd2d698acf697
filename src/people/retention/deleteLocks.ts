import { sql } from '@payloadcms/db-postgres'

import { deleteRows } from './deleteRows'
import { fromRules } from './fromRules'

/** Notes of who was editing a document, left behind by a closed browser. */
export const deleteLocks = fromRules('notes of who was editing', () => [
  {
    table: 'payload_locked_documents',
    over: (before) =>
      sql`select id, updated_at as since from payload_locked_documents where updated_at <= ${before.toISOString()}`,
    take: deleteRows('payload_locked_documents'),
  },
])

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'

/** The table in which a collection is stored. */
export const tableOf = (req: PayloadRequest, kind: Kind): string => {
  const { tableNameMap } = req.payload.db as unknown as PostgresAdapter
  return tableNameMap.get(kind.replaceAll('-', '_')) ?? kind.replaceAll('-', '_')
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { fromRules, type Rule } from './fromRules'

/** Documents in the trash, with their versions, files, addresses and places in search and lists. */
export const emptyTrash = fromRules('documents in the trash', (req) =>
  req.payload.config.collections.filter(({ trash }) => trash).map(({ slug }) => trashOf(req, slug)),
)

function trashOf(req: PayloadRequest, collection: CollectionSlug): Rule {
  const table = tableOf(req, collection)
  return {
    table,
    over: (before) => sql`
      select id, deleted_at as since from ${sql.identifier(table)} where deleted_at <= ${before.toISOString()}`,
    take: async (scope, ids) => {
      for (const id of ids) await scope.payload.delete({ collection, id, trash: true, depth: 0, req: scope })
    },
  }
}

function tableOf({ payload }: PayloadRequest, slug: string): string {
  const name = slug.replaceAll('-', '_')
  return (payload.db as unknown as PostgresAdapter).tableNameMap.get(name) ?? name
}

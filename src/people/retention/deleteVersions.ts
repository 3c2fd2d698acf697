import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { deleteRows } from './deleteRows'
import { fromRules, type Rule } from './fromRules'

/**
 * Older versions of documents and settings: they keep what editors took out, perhaps the name of somebody who asked for
 * it. The newest one stays, so do the newest published one and one that a plan waits to publish.
 */
export const deleteVersions = fromRules('older versions', ({ payload }) => [
  ...payload.config.collections.flatMap((collection) => versionsOf(payload, { ...collection, whose: 'parent_id' })),
  ...payload.config.globals.flatMap((global) => versionsOf(payload, { ...global, whose: 'true' })),
])

type Versioned = { slug: string; versions?: { drafts?: unknown }; whose: 'parent_id' | 'true' }

function versionsOf(payload: Payload, { slug, versions, whose }: Versioned): Rule[] {
  if (!versions) return []
  const name = `_${slug.replaceAll('-', '_')}_v`
  const table = (payload.db as unknown as PostgresAdapter).tableNameMap.get(name) ?? name
  const status = sql.raw(versions.drafts ? 'version__status::text' : `'published'`)
  const newest = sql.raw('order by updated_at desc, id desc')
  const parent = sql.raw(whose)
  return [
    {
      table,
      over: (before) => sql`
      select id, since from (
        select id, ${status} as status,
          lag(updated_at) over (partition by ${parent} ${newest}) as since,
          row_number() over (partition by ${parent}, ${status} ${newest}) as age
        from ${sql.identifier(table)}
      ) version
      where since <= ${before.toISOString()} and not (status = 'published' and age = 1)
        and not exists (select from schedules where state = 'waiting' and schedules.version = version.id::text)`,
      take: deleteRows(table),
    },
  ]
}

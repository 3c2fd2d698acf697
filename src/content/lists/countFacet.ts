import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { tableOf } from '@/content/publishing/tableOf'

import type { Chosen, Facet, ListKind } from './facets'

type Count = { value: string; count: number }

type Wish = {
  kind: ListKind
  facet: Facet
  /** What the list is narrowed by already, this facet aside; themes and branches by their id. */
  others: Chosen
  now: Date
}

/** How many documents that readers see in the request's language have each value of a facet, within the list as it is. */
export async function countFacet(req: PayloadRequest, { kind, facet, others, now }: Wish): Promise<Count[]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const table = tableOf(req, kind)
  const narrowedBy = ([other, value]: [Facet, string]) => sql`
    and doc.id in (
      select doc.id from ${sql.identifier(table)} doc ${joinOf(table, other)}
      where (${valueOf(kind, other, now)})::text = ${value})`
  const { rows } = await drizzle.execute(sql`
    select ${valueOf(kind, facet, now)} as value, count(*)::int as count
    from ${sql.identifier(table)} doc
    join ${sql.identifier(`${table}_locales`)} texts on texts._parent_id = doc.id and texts._locale = ${req.locale} and texts.live
    ${joinOf(table, facet)}
    where doc._status = 'published' and doc.deleted_at is null
    ${sql.join((Object.entries(others) as [Facet, string][]).map(narrowedBy))}
    group by 1`)
  const counted = rows as { value: string | number | null; count: number }[]
  return counted.flatMap(({ value, count }) => (value === null ? [] : [{ value: String(value), count }]))
}

function valueOf(kind: ListKind, facet: Facet, now: Date) {
  switch (facet) {
    case 'theme':
      return sql`rel.themes_id`
    case 'branch':
      return sql`doc.branch_id`
    case 'year':
      return kind === 'publications'
        ? sql`doc.year::int`
        : sql`extract(year from doc.published_on at time zone 'UTC')::int`
    case 'kind':
      return sql`doc.kind::text`
    case 'audience':
      return sql`audience.value::text`
    case 'video':
      return sql`case when doc.video_id is null then 'without' else 'with' end`
    case 'when':
      return sql`case when doc.starts_at < ${now.toISOString()}::timestamptz then 'past' else 'upcoming' end`
  }
}

function joinOf(table: string, facet: Facet) {
  if (facet === 'theme')
    return sql`join ${sql.identifier(`${table}_rels`)} rel on rel.parent_id = doc.id and rel.path = 'themes'`
  if (facet === 'audience')
    return sql`join ${sql.identifier(`${table}_audiences`)} audience on audience.parent_id = doc.id`
  return sql``
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TypedCollection } from 'payload'

import { type Chosen, chosenFacets, type Facet, type ListKind } from './facets'
import { listByIds } from './listByIds'
import { listOrder } from './listOrder'

type Wish<K extends ListKind> = {
  kind: K
  /** Themes and branches by their id. */
  chosen: Chosen
  pageNumber: number
  limit: number
  now: Date
}

/** One page of a list as its facets narrow it, in its own order, with the fields that a card shows. */
export async function listPage<K extends ListKind>(
  req: PayloadRequest,
  { kind, chosen, pageNumber, limit, now }: Wish<K>,
): Promise<TypedCollection[K][]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const conditions = chosenFacets(chosen).map(([facet, value]) => condition(facet, value, now))
  const { rows } = await drizzle.execute(sql`
    select document from list_entries
    where ${sql.join([sql`kind = ${kind}`, sql`locale = ${req.locale}`, ...conditions], sql` and `)}
    order by ${listOrder({ upcoming: chosen.when === 'upcoming' })} limit ${limit} offset ${(pageNumber - 1) * limit}`)
  return listByIds(req, { kind, ids: rows.map(({ document }) => String(document)) })
}

function condition(facet: Facet, value: string, now: Date) {
  switch (facet) {
    case 'theme':
      return sql`themes @> array[${value}::uuid]`
    case 'branch':
      return sql`branch = ${value}::uuid`
    case 'year':
      return sql`year::text = ${value}`
    case 'kind':
      return sql`choice = ${value}`
    case 'audience':
      return sql`audiences @> array[${value}::text]`
    case 'video':
      return value === 'with' ? sql`video` : value === 'without' ? sql`not video` : sql`false`
    case 'when':
      return sql`${value} = case when ends >= ${now.toISOString()}::timestamptz then 'upcoming' else 'past' end`
  }
}

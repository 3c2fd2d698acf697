import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TypedCollection } from 'payload'

import { type Locale, locales } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'

import type { ListKind } from './facets'
import { listByIds } from './listByIds'
import { listOrder } from './listOrder'

/** How many titles are told of each other language. */
const most = 50

export type Elsewhere<K extends ListKind> = { locale: Locale; docs: TypedCollection[K][] }

/** Documents that readers of this language cannot read in it, but can in another: per other language, in the order of the list. */
export async function listElsewhere<K extends ListKind>(
  req: PayloadRequest,
  { kind }: { kind: K },
): Promise<Elsewhere<K>[]> {
  const shown = new Set<string>()
  const found: Elsewhere<K>[] = []
  for (const locale of locales.filter((other) => other !== req.locale)) {
    const ids = (await idsOnlyIn(req, { kind, locale })).filter((id) => !shown.has(id))
    const fresh = await listByIds(await readerRequest(req.payload, locale), { kind, ids })
    fresh.forEach(({ id }) => shown.add(id))
    if (fresh.length > 0) found.push({ locale, docs: fresh })
  }
  return found
}

type Which = { kind: ListKind; locale: Locale }

async function idsOnlyIn(req: PayloadRequest, { kind, locale }: Which): Promise<string[]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select document from list_entries there
    where kind = ${kind} and locale = ${locale} and not exists (
      select from list_entries here where here.document = there.document and here.locale = ${req.locale})
    order by ${listOrder()} limit ${most}`)
  return rows.map(({ document }) => String(document))
}

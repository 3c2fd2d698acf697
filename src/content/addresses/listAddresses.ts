import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { isOn } from '@/content/capabilities'
import { isKind, kinds } from '@/content/kinds'
import { type Section, sectionAddresses } from '@/content/sections'
import { type Locale, locales } from '@/platform/locales'

import { addressAt } from './addressAt'

/** One thing that readers can find, with its address in each language that has it. */
export type Findable = { addresses: Partial<Record<Locale, string>>; changedOn?: string }

const fronts: Section[] = [
  'stories',
  'news',
  'campaigns',
  'publications',
  'events',
  'infoSessions',
  'impact',
  'press',
  'branches',
  'partners',
]

/** How many documents are held in memory at a time. */
const atOnce = 500

/** The front pages of the sections and every document that readers see, of the capabilities that are on; some at a time. */
export async function* listAddresses(payload: Payload): AsyncGenerator<Findable[]> {
  yield fronts.filter((section) => isOn(payload, section)).map((section) => ({ addresses: sectionAddresses(section) }))
  let after = ''
  for (;;) {
    const rows = await documentsAfter(payload, after)
    if (rows.length > 0) yield rows.flatMap((row) => findable(payload, row))
    if (rows.length < atOnce) return
    after = rows.at(-1)?.document ?? ''
  }
}

type Row = { document: string; kind: string; paths: Partial<Record<Locale, string>>; changed: string | Date }

async function documentsAfter(payload: Payload, after: string): Promise<Row[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select document, kind, json_object_agg(locale, path) as paths, max(updated_at) as changed from paths
    where "current" and live and document > ${after}
    group by document, kind order by document limit ${atOnce}`)
  return rows as Row[]
}

function findable(payload: Payload, { kind, paths, changed }: Row): Findable[] {
  if (!isKind(kind) || !isOn(payload, kinds[kind] ?? 'pages')) return []
  const addresses = locales.flatMap((locale) => {
    const path = paths[locale]
    return path ? [[locale, addressAt(locale, path)]] : []
  })
  return [
    {
      addresses: Object.fromEntries(addresses) as Findable['addresses'],
      changedOn: new Date(changed).toISOString(),
    },
  ]
}

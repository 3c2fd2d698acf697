import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import type { RawDocument } from '@/content/readRaw'
import { type Locale, locales } from '@/platform/locales'

import { inLanguage, textIn } from './inLanguage'

type Keywords = Record<Locale, string>

/** What a document is, besides its texts: its kind in words, its branch, sector and themes, per language. */
export async function keywordsOf(
  req: PayloadRequest,
  { kind, doc }: { kind: Kind; doc: RawDocument },
): Promise<Keywords> {
  const { labels, flattenedFields } = req.payload.collections[kind].config
  const related = await Promise.all([
    namesOf(req, { collection: 'branches', ids: [doc.branch], field: 'city' }),
    namesOf(req, { collection: 'sectors', ids: [doc.sector], field: 'name' }),
    namesOf(req, { collection: 'themes', ids: asList(doc.themes), field: 'name' }),
  ])
  const ofLocale = (locale: Locale) => [
    textIn(labels.singular, locale),
    textIn(labels.plural, locale),
    ...flattenedFields.flatMap((field) => optionWords(field, doc[field.name], locale)),
    ...related.flat().map((texts) => textIn(texts, locale)),
  ]
  return Object.fromEntries(locales.map((locale) => [locale, ofLocale(locale).filter(Boolean).join(' ')])) as Keywords
}

type Wanted = { collection: CollectionSlug; ids: unknown[]; field: string }

async function namesOf(req: PayloadRequest, { collection, ids, field }: Wanted): Promise<unknown[]> {
  const known = ids.filter((id) => typeof id === 'string')
  if (known.length === 0) return []
  const where = { id: { in: known } }
  const { docs } = await req.payload.db.find<Record<string, unknown>>({ collection, where, pagination: false, req })
  return docs.map((doc) => doc[field])
}

/** The words of what was chosen: “annual report”, “for employers”. A page's role is no word for readers. */
function optionWords(field: FlattenedField, value: unknown, locale: Locale): string[] {
  if (field.type !== 'select' || !['kind', 'audiences'].includes(field.name)) return []
  const chosen = Array.isArray(value) ? (value as unknown[]) : [value]
  return field.options.flatMap((option) =>
    typeof option === 'object' && chosen.includes(option.value)
      ? String(inLanguage(option.label, locale) as string)
      : [],
  )
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

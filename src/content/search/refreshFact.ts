import type { PayloadRequest } from 'payload'

import { sections } from '@/content/sections'
import { type Locale, locales } from '@/platform/locales'

import { replaceEntries } from './replaceEntries'

type Fact = { kind: 'figures' | 'partners'; id: string }

/** Writes what search knows of an impact figure or a partner: one entry per language that has words for it. */
export async function refreshFact(req: PayloadRequest, { kind, id }: Fact): Promise<void> {
  const doc = await req.payload.db.findOne<Stored>({ collection: kind, where: { id: { equals: id } }, req })
  const entries = doc && !doc.deletedAt ? locales.flatMap((locale) => entryOf(kind, doc, locale)) : []
  await replaceEntries(req, { document: id, entries })
}

type Texts = Partial<Record<Locale, string>>
type Stored = {
  id: string
  deletedAt?: string | null
  key?: string
  name?: string
  value?: number
  what?: Texts
  method?: Texts
  from?: number
}

function entryOf(kind: Fact['kind'], doc: Stored, locale: Locale) {
  const what = doc.what?.[locale]
  if (!what) return []
  const isFigure = kind === 'figures'
  const title = isFigure ? what : (doc.name ?? '')
  const path = isFigure ? `${sections.impact[locale]}#${doc.key}` : sections.partners[locale]
  const body = isFigure ? [doc.value, doc.from, doc.method?.[locale]].filter(Boolean).join(' ') : what
  return [
    {
      locale,
      kind,
      document: doc.id,
      part: 0,
      path,
      title,
      summary: isFigure ? '' : what,
      body,
      keywords: '',
      publishedOn: null,
    },
  ]
}

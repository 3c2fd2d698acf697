import type { PayloadRequest } from 'payload'

import { type Kind, pathOf } from '@/content/kinds'
import { type RawDocument, readPublished } from '@/content/readRaw'
import { type Locale, locales } from '@/platform/locales'

import { keepPath } from './keepPath'

type Which = { kind: Kind; id: string }

/**
 * Writes the address of a document in each language in which readers see it. An address it had before stays its own
 * for ever, as a historic one; a language that was withdrawn keeps its address too, but it is not live while away.
 */
export async function refreshPaths(req: PayloadRequest, { kind, id }: Which): Promise<void> {
  const doc = await readPublished(req, { kind, id })
  const live = (doc?.live ?? {}) as Partial<Record<Locale, boolean>>
  const slugs = (doc?.slug ?? {}) as Partial<Record<Locale, string>>
  for (const locale of locales) {
    const slug = slugs[locale]
    if (live[locale] && slug)
      await keepPath(req, { kind, locale, path: pathFor(kind, locale, slug, doc), document: id })
    else await withdrawPath(req, { locale, document: id })
  }
}

const pathFor = (kind: Kind, locale: Locale, slug: string, doc: RawDocument | undefined): string =>
  kind === 'pages' && doc?.role === 'home' ? '/' : pathOf(kind, locale, slug)

async function withdrawPath(req: PayloadRequest, { locale, document }: { locale: Locale; document: string }) {
  const where = { locale: { equals: locale }, document: { equals: document } }
  await req.payload.update({ collection: 'paths', where, data: { live: false }, depth: 0, req })
}

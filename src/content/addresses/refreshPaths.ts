import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import { readPublished } from '@/content/readRaw'
import { type Locale, locales } from '@/platform/locales'

import { keepPath } from './keepPath'
import { pathOfDocument } from './pathOfDocument'

type Which = { kind: Kind; id: string }

/**
 * Writes the address of a document in each language in which readers see it. An address it had before stays its own
 * for ever, as a historic one; a language that was withdrawn keeps its address too, but it is not live while away.
 */
export async function refreshPaths(req: PayloadRequest, { kind, id }: Which): Promise<void> {
  const doc = await readPublished(req, { kind, id })
  const live = (doc?.live ?? {}) as Partial<Record<Locale, boolean>>
  for (const locale of locales) {
    const path = doc && live[locale] ? pathOfDocument({ kind, doc, locale }) : undefined
    if (path !== undefined) await keepPath(req, { kind, locale, path, document: id })
    else await withdrawPath(req, { locale, document: id })
  }
}

async function withdrawPath(req: PayloadRequest, { locale, document }: { locale: Locale; document: string }) {
  const where = { locale: { equals: locale }, document: { equals: document } }
  await req.payload.update({ collection: 'paths', where, data: { live: false }, depth: 0, req })
}

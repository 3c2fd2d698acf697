import type { PayloadRequest, TypedCollection } from 'payload'

import type { Kind } from '@/content/kinds'
import { type Locale, locales } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'

import { listDocuments } from './listDocuments'

export type Elsewhere<K extends Kind> = { locale: Locale; docs: TypedCollection[K][] }

/** Documents that readers of this language cannot read in it, but can in another: per other language, newest first. */
export async function listElsewhere<K extends Kind>(
  req: PayloadRequest,
  { kind, now }: { kind: K; now: Date },
): Promise<Elsewhere<K>[]> {
  const shown = new Set<string>()
  const found: Elsewhere<K>[] = []
  for (const locale of locales.filter((other) => other !== req.locale)) {
    const where = { id: { not_in: await idsLiveIn(req, kind) } }
    const { docs } = await listDocuments(await readerRequest(req.payload, locale), { kind, where, limit: 50, now })
    const fresh = docs.filter(({ id }) => !shown.has(id))
    fresh.forEach(({ id }) => shown.add(id))
    if (fresh.length > 0) found.push({ locale, docs: fresh })
  }
  return found
}

async function idsLiveIn(req: PayloadRequest, kind: Kind): Promise<string[]> {
  const where = {
    kind: { equals: kind },
    locale: { equals: req.locale },
    live: { equals: true },
    current: { equals: true },
  }
  const { docs } = await req.payload.find({
    collection: 'paths',
    where,
    depth: 0,
    pagination: false,
    select: { document: true },
    req,
  })
  return docs.map(({ document }) => document)
}

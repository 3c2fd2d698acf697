import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import type { Locale } from '@/platform/locales'

type Address = { kind: Kind; locale: Locale; path: string; document: string }

/** Gives a document its current address in one language; the ones it had become historic. Refuses another's address. */
export async function keepPath(req: PayloadRequest, { kind, locale, path, document }: Address): Promise<void> {
  const { payload } = req
  const before = { locale: { equals: locale }, document: { equals: document }, path: { not_equals: path } }
  await payload.update({ collection: 'paths', where: before, data: { current: false, live: true }, depth: 0, req })

  const holder = await pathHolder(req, { locale, path })
  if (holder && holder.document !== document)
    throw new Error(`The address ${locale}/${path} belongs to another document`)

  const data = { kind, locale, path, document, current: true, live: true }
  if (holder) await payload.update({ collection: 'paths', id: holder.id, data, depth: 0, req })
  else await payload.create({ collection: 'paths', data, depth: 0, req })
}

/** The row of `paths` that holds this address, current or historic. */
export async function pathHolder(req: PayloadRequest, { locale, path }: Pick<Address, 'locale' | 'path'>) {
  const where = { locale: { equals: locale }, path: { equals: path } }
  const { docs } = await req.payload.find({ collection: 'paths', where, depth: 0, limit: 1, pagination: false, req })
  return docs[0]
}

import type { PayloadRequest } from 'payload'

import type { Kind } from '@/content/kinds'
import type { Path } from '@/payload-types'
import type { Locale } from '@/platform/locales'

import { homePath } from './pathOfDocument'

type Address = { kind: Kind; locale: Locale; path: string; document: string }

/** Gives a document its current address in one language; the ones it had become historic. Another's address is refused. */
export async function keepPath(req: PayloadRequest, { kind, locale, path, document }: Address): Promise<void> {
  const { payload } = req
  const before = { locale: { equals: locale }, document: { equals: document }, path: { not_equals: path } }
  await payload.update({ collection: 'paths', where: before, data: { current: false, live: true }, depth: 0, req })

  const holder = await pathHolder(req, { locale, path })
  if (holder && isTaken(holder, document)) throw new Error(`The address ${locale}/${path} belongs to another document`)

  const data = { kind, locale, path, document, current: true, live: true }
  if (holder) await payload.update({ collection: 'paths', id: holder.id, data, depth: 0, req })
  else await payload.create({ collection: 'paths', data, depth: 0, req })
}

/** Whether an address is another document's, for ever; only the home page's is free as soon as nothing stands there. */
export const isTaken = (
  { document, path, current, live }: Pick<Path, 'document' | 'path' | 'current' | 'live'>,
  id: string,
): boolean => document !== id && (path !== homePath || Boolean(current && live))

/** The row of `paths` that holds this address, current or historic. */
export async function pathHolder(req: PayloadRequest, { locale, path }: Pick<Address, 'locale' | 'path'>) {
  const where = { locale: { equals: locale }, path: { equals: path } }
  const { docs } = await req.payload.find({ collection: 'paths', where, depth: 0, limit: 1, pagination: false, req })
  return docs[0]
}

import type { PayloadRequest, TypedCollection } from 'payload'

import { type Locale, locales } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'

import { cardFields } from './cardFields'
import type { Kind } from './kinds'

export type Shown<T> = { doc: T; shownIn: Locale }

/** A document in the reader's language, or else in the first language in which readers may see it. */
export async function findShown<K extends Kind>(
  req: PayloadRequest,
  { kind, id }: { kind: K; id: string },
): Promise<Shown<TypedCollection[K]> | undefined> {
  const own = req.locale as Locale
  for (const locale of [own, ...locales.filter((other) => other !== own)]) {
    const where = { id: { equals: id } }
    const { docs } = await req.payload.find({
      collection: kind,
      where,
      populate: cardFields,
      depth: 2,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      req: locale === own ? req : await readerRequest(req.payload, locale),
    })
    if (docs[0]) return { doc: docs[0], shownIn: locale }
  }
  return undefined
}

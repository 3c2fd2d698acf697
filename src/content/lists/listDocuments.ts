import type { PayloadRequest, Sort, TypedCollection, Where } from 'payload'

import { cardFields } from '@/content/cardFields'
import type { Kind } from '@/content/kinds'

type Wish = { kind: Kind; where?: Where; sort?: Sort; limit: number }

/** The first documents that readers see in the request's language, newest first, with the fields that a card shows. */
export async function listDocuments<K extends Kind>(
  req: PayloadRequest,
  { kind, where = {}, sort = '-publishedOn', limit }: Wish & { kind: K },
): Promise<TypedCollection[K][]> {
  const { docs } = await req.payload.find({
    collection: kind,
    where,
    sort,
    limit,
    select: cardFields[kind] as never,
    populate: cardFields,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

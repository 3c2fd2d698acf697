import type { PayloadRequest, TypedCollection, Where } from 'payload'

import { listDocuments } from './listDocuments'

type Wish = { where?: Where; limit: number; now: Date }

/** The next events that readers see in the request's language, the nearest first. */
export const listUpcoming = (
  req: PayloadRequest,
  { where = {}, limit, now }: Wish,
): Promise<TypedCollection['events'][]> => {
  const toCome: Where = { startsAt: { greater_than_equal: now.toISOString() } }
  return listDocuments(req, { kind: 'events', where: { and: [where, toCome] }, sort: 'startsAt', limit })
}

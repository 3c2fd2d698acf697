import type { PayloadRequest, TypedCollection, Where } from 'payload'

import { listDocuments } from './listDocuments'

type Wish = { where?: Where; limit: number; now: Date }

/** The next events that readers see in the request's language, those that are going on among them, the nearest first. */
export const listUpcoming = (
  req: PayloadRequest,
  { where = {}, limit, now }: Wish,
): Promise<TypedCollection['events'][]> => {
  const later = { greater_than_equal: now.toISOString() }
  const toCome: Where = { or: [{ endsAt: later }, { endsAt: { exists: false }, startsAt: later }] }
  return listDocuments(req, { kind: 'events', where: { and: [where, toCome] }, sort: 'startsAt', limit })
}

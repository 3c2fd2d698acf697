import type { PayloadRequest, TypedCollection } from 'payload'

import type { ListKind } from './facets'
import { listDocuments } from './listDocuments'

/** The documents with these ids that readers see in the request's language, in the order of the ids. */
export async function listByIds<K extends ListKind>(
  req: PayloadRequest,
  { kind, ids }: { kind: K; ids: string[] },
): Promise<TypedCollection[K][]> {
  if (ids.length === 0) return []
  const docs = await listDocuments(req, { kind, where: { id: { in: ids } }, limit: ids.length })
  return docs.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

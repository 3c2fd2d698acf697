import type { PayloadRequest, Sort, TypedCollection, Where } from 'payload'

import type { Kind } from '@/content/kinds'

import type { Chosen } from './facets'
import { whereChosen } from './whereChosen'

/** How many documents stand on one page of a list. */
export const pageSize = 12

type Wish<K extends Kind> = {
  kind: K
  chosen?: Chosen
  pageNumber?: number
  limit?: number
  where?: Where
  sort?: Sort
  now: Date
}
export type Listed<K extends Kind> = { docs: TypedCollection[K][]; total: number; pages: number }

/** One page of the documents that readers see in the request's language, newest first. */
export async function listDocuments<K extends Kind>(
  req: PayloadRequest,
  { kind, chosen = {}, pageNumber = 1, limit = pageSize, where = {}, sort = sortOf(kind, chosen), now }: Wish<K>,
): Promise<Listed<K>> {
  const narrowed = kind === 'pages' ? {} : await whereChosen(req, { kind: kind, chosen, now })
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: kind,
    where: { and: [where, narrowed] },
    sort,
    page: pageNumber,
    limit,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return { docs: docs, total: totalDocs, pages: totalPages }
}

function sortOf(kind: Kind, { when }: Chosen): Sort {
  if (kind === 'branches') return ['-state', 'year', 'city']
  if (kind === 'events') return when === 'past' ? '-startsAt' : 'startsAt'
  return kind === 'publications' ? ['-year', '-publishedOn'] : '-publishedOn'
}

import slugify from '@sindresorhus/slugify'
import type { PayloadRequest } from 'payload'

import { type Chosen, chosenFacets, type Facet, facetsOf, type ListKind } from './facets'

/** A theme or branch with its name in the reader's language and how an address writes it. */
export type Named = { id: string; label: string; value: string }

/** The facets whose values are documents with a name, with all of these. */
export type Names = Partial<Record<Facet, Named[]>>

/** The themes and branches that a list can be narrowed by. */
export async function findNames(req: PayloadRequest, kind: ListKind): Promise<Names> {
  const [theme, branch] = await Promise.all([
    facetsOf[kind].includes('theme') ? listNamed(req, 'themes') : undefined,
    facetsOf[kind].includes('branch') ? listNamed(req, 'branches') : undefined,
  ])
  return { theme, branch }
}

/** What is chosen, with the ids of themes and branches instead of their names. */
export const withIds = (chosen: Chosen, names: Names): Chosen =>
  Object.fromEntries(
    chosenFacets(chosen).map(([facet, value]) => {
      const named = names[facet]
      return [facet, named ? (named.find((one) => one.value === value)?.id ?? nobody) : value]
    }),
  )

/** An id that no document has: what an unknown name stands for, so that a list narrowed by it is empty. */
const nobody = '00000000-0000-7000-8000-000000000000'

async function listNamed(req: PayloadRequest, collection: 'themes' | 'branches'): Promise<Named[]> {
  const { docs } = await req.payload.find({
    collection,
    select: { name: true, city: true } as never,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (docs as { id: string; name?: string | null; city?: string | null }[]).flatMap(({ id, name, city }) => {
    const label = city ?? name
    return label ? [{ id, label, value: slugify(label) }] : []
  })
}

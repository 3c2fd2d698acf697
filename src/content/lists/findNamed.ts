import slugify from '@sindresorhus/slugify'
import type { PayloadRequest } from 'payload'

/** An id that no document has: what an unknown name stands for, so that a list narrowed by it is empty. */
const nobody = '00000000-0000-7000-8000-000000000000'

/** The id of the theme or branch that is called so in the reader's language, written as in an address. */
export async function findNamed(req: PayloadRequest, collection: 'themes' | 'branches', name: string): Promise<string> {
  const named = await listNamed(req, collection)
  return named.find(({ value }) => value === name)?.id ?? nobody
}

/** Every theme or branch with its name in the reader's language and how an address writes it. */
export async function listNamed(req: PayloadRequest, collection: 'themes' | 'branches') {
  const { docs } = await req.payload.find({ collection, depth: 0, pagination: false, overrideAccess: false, req })
  return docs.flatMap((doc) => {
    const label = 'city' in doc ? doc.city : 'name' in doc ? doc.name : undefined
    return label ? [{ id: doc.id, label, value: slugify(label) }] : []
  })
}

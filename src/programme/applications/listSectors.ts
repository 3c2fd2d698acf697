import type { PayloadRequest } from 'payload'

/** The sectors that are offered, in the language of the request and in its order. */
export async function listSectors(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'sectors',
    select: { name: true },
    limit: 200,
    pagination: false,
    depth: 0,
    req,
  })
  return docs
    .map(({ id, name }) => ({ id, name: name ?? '' }))
    .filter(({ name }) => name)
    .sort((a, b) => a.name.localeCompare(b.name, req.locale ?? 'fr'))
}

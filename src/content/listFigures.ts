import type { PayloadRequest, Where } from 'payload'

import type { Figure } from '@/payload-types'

/** The impact figures that have words in the reader's language, newest first and undated ones last. */
export async function listFigures(req: PayloadRequest, where: Where = {}): Promise<Figure[]> {
  const { docs } = await req.payload.find({
    collection: 'figures',
    where,
    sort: '-from',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.filter(({ what }) => what).sort((a, b) => (b.from ?? 0) - (a.from ?? 0))
}

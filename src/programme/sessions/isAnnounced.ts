import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'

/** Whether readers may know of this session. */
export async function isAnnounced(req: PayloadRequest, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'info-sessions', where, overrideAccess: false, req })
  return totalDocs > 0
}

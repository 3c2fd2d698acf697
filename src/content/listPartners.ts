import type { PayloadRequest } from 'payload'

import type { Partner } from '@/payload-types'

export async function listPartners(req: PayloadRequest): Promise<Partner[]> {
  const read = { sort: 'name', depth: 1, pagination: false, overrideAccess: false, req } as const
  return (await req.payload.find({ collection: 'partners', ...read })).docs
}

import type { PayloadRequest } from 'payload'

import type { Branch } from '@/payload-types'

import { listBranchNames } from './listBranchNames'

/** A branch as whoever belongs to it knows it: its name, its address in one line, and whom to ask there. */
export async function findBranchHelp(
  req: PayloadRequest,
  id: string,
): Promise<{ name: string; address: string; contacts: NonNullable<Branch['contacts']> }> {
  const [name = ''] = await listBranchNames(req, [id])
  const branch = await req.payload.findByID({ collection: 'branches', id, depth: 0, disableErrors: true, req })
  const { street, postcode, city } = branch?.address ?? {}
  const town = [postcode, city].filter(Boolean).join(' ')
  return { name, address: [street, town].filter(Boolean).join(', '), contacts: branch?.contacts ?? [] }
}

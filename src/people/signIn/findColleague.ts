import type { PayloadRequest } from 'payload'

import type { Staff } from '@/payload-types'

/** The colleague with this address who has not left. */
export async function findColleague(req: PayloadRequest, email: string): Promise<Staff | undefined> {
  const where = { email: { equals: email.trim().toLowerCase() }, state: { not_equals: 'left' } }
  const { docs } = await req.payload.find({ collection: 'staff', where, depth: 0, limit: 1, pagination: false, req })
  return docs[0]
}

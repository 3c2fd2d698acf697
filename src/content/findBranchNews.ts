import type { PayloadRequest } from 'payload'

import { isOn } from './capabilities'
import { listDocuments } from './lists/listDocuments'
import { listUpcoming } from './lists/listUpcoming'

/** The next events of a branch and its newest stories. */
export async function findBranchNews(req: PayloadRequest, { branch, now }: { branch: string; now: Date }) {
  const where = { branch: { equals: branch } }
  const [events, stories] = await Promise.all([
    isOn(req.payload, 'events') ? listUpcoming(req, { where, limit: 6, now }) : [],
    isOn(req.payload, 'stories') ? listDocuments(req, { kind: 'stories', where, limit: 3 }) : [],
  ])
  return { events, stories }
}

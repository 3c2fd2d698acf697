import type { PayloadRequest } from 'payload'

import { isOn } from './capabilities'
import { listDocuments } from './lists/listDocuments'

/** The next events of a branch and its newest stories. */
export async function findBranchNews(req: PayloadRequest, { branch, now }: { branch: string; now: Date }) {
  const where = { branch: { equals: branch } }
  const upcoming = { when: 'upcoming' } as const
  const [events, stories] = await Promise.all([
    isOn(req.payload, 'events')
      ? listDocuments(req, { kind: 'events', where, chosen: upcoming, limit: 6, now })
      : { docs: [] },
    isOn(req.payload, 'stories') ? listDocuments(req, { kind: 'stories', where, limit: 3, now }) : { docs: [] },
  ])
  return { events: events.docs, stories: stories.docs }
}

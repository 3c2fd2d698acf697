import type { PayloadRequest, Where } from 'payload'

import { cardFields } from '@/content/cardFields'
import type { Branch, InfoSession } from '@/payload-types'

import { type Availability, availabilityOf } from './availabilityOf'
import { countSeats } from './countSeats'

/** All that pages know of a session. How to join its online meeting is not among it. */
const shown = {
  state: true,
  branch: true,
  audience: true,
  language: true,
  mode: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  opensAt: true,
  closesAt: true,
  capacity: true,
  waitingSeats: true,
  place: true,
  bring: true,
  updatedAt: true,
} as const

export type ShownSession = Pick<InfoSession, 'id' | Exclude<keyof typeof shown, 'branch'>> & {
  /** The branch, where readers of this language may see it. */
  branch?: Branch
  availability: Availability
}

/** The sessions with these ids that readers may know of, in the order of the ids, each with what is left of its places. */
export async function readSessions(
  req: PayloadRequest,
  { ids, now }: { ids: string[]; now: Date },
): Promise<ShownSession[]> {
  if (ids.length === 0) return []
  const where: Where = { id: { in: ids } }
  const [{ docs }, seatsOf] = await Promise.all([
    req.payload.find({
      collection: 'info-sessions',
      where,
      select: shown,
      populate: { branches: { ...cardFields.branches, contacts: true } },
      depth: 1,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    countSeats(req, ids),
  ])
  return docs
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map(({ branch, ...session }) => ({
      ...session,
      branch: typeof branch === 'object' ? branch : undefined,
      availability: availabilityOf({ session, ...seatsOf(session.id), now }),
    }))
}

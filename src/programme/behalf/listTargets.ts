import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'

import { findAlternatives } from '../sessions/findAlternatives'
import type { ShownSession } from '../sessions/readSessions'

/** The open sessions with a place left, of one's own branches, to which somebody of this session can be moved. */
export async function listTargets(
  req: PayloadRequest,
  { session, now }: { session: string; now: Date },
): Promise<ShownSession[]> {
  const others = await findAlternatives(req, { session, now, limit: 100 })
  const mine = branchesOf(req.user)
  return others.filter(({ branch }) => branch && mine.includes(branch.id))
}

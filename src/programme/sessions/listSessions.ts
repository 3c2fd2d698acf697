import type { PayloadRequest } from 'payload'

import { listComing } from './listComing'
import { readSessions, type ShownSession } from './readSessions'
import { type ChosenSessions, type Coming, isIn } from './sessionFacets'

type Wish = { chosen: ChosenSessions; pageNumber: number; now: Date }
type Listed = { coming: Coming[]; total: number; sessions: ShownSession[] }

export const sessionsPerPage = 12

/** One page of the coming sessions, narrowed by what is chosen; `coming` is all of them, for counting. */
export async function listSessions(req: PayloadRequest, { chosen, pageNumber, now }: Wish): Promise<Listed> {
  const coming = await listComing(req, now)
  const narrowed = coming.filter((session) => isIn(session, chosen))
  const ids = narrowed.slice((pageNumber - 1) * sessionsPerPage, pageNumber * sessionsPerPage).map(({ id }) => id)
  return { coming, total: narrowed.length, sessions: await readSessions(req, { ids, now }) }
}

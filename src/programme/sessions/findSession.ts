import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'

import { readSessions, type ShownSession } from './readSessions'

/** One session as readers may know of it, past and cancelled ones included; a draft is nothing. */
export async function findSession(
  req: PayloadRequest,
  { id, now }: { id: string; now: Date },
): Promise<ShownSession | undefined> {
  return isUuid(id) ? (await readSessions(req, { ids: [id], now }))[0] : undefined
}

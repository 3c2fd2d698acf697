import type { PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { inTransaction } from '@/platform/transaction'

import { mayRunSession } from './mayRunSession'

export type DoorMeeting = { address?: string; telephone?: string }

/** How an online session is joined, for whoever receives its people: they open the meeting. Nothing for others. */
export async function readDoorMeeting(
  req: PayloadRequest,
  { id, mode, state }: Pick<InfoSession, 'id' | 'mode' | 'state'>,
): Promise<DoorMeeting | undefined> {
  if (mode === 'onSite' || state === 'cancelled') return undefined
  return inTransaction(req, async () => {
    if (!(await mayRunSession(req, id))) return undefined
    const { meeting } = await req.payload.findByID({ collection: 'info-sessions', id, depth: 0, req })
    const { address, telephone } = meeting ?? {}
    return { ...(address && { address }), ...(telephone && { telephone }) }
  })
}

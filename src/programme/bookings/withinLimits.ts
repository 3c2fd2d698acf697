import type { PayloadRequest } from 'payload'

import { orBusy } from '@/platform/orBusy'

import { takeTries, type Try } from './limits'

export type Waits = { ok: false; reason: 'wait'; seconds: number } | { ok: false; reason: 'busy' }

/** Does what a stranger asks for if their tries are within the limits, and says within seconds if there is no time. */
export async function withinLimits<Answer>(
  req: PayloadRequest,
  tries: Try[],
  work: () => Promise<Answer>,
): Promise<Answer | Waits> {
  const answer = await orBusy(async (): Promise<Answer | Waits> => {
    const seconds = await takeTries(req.payload, tries)
    return seconds > 0 ? { ok: false, reason: 'wait', seconds } : work()
  })
  return answer === 'busy' ? { ok: false, reason: 'busy' } : answer
}

import { createLocalReq, type Payload } from 'payload'

import { runAlone } from '@/platform/runAlone'
import { inTransaction } from '@/platform/transaction'

import type { ClearedPeriod } from '../register/periods'
import { clearings } from './clearings'
import { type Due, findClearable } from './findClearable'

const batch = 50

export type Cleared = { period: ClearedPeriod; gone: number }
type Outcome = { ok: true; cleared: Cleared[] } | { ok: false; reason: 'future' | 'busy' }

/**
 * Clears everything whose time is over at `at`, in small transactions: what is done stays done when the rest fails, one
 * period that fails holds up no other, and the next run goes on. Refuses a moment that has not come, and a second run at
 * the same time.
 */
export async function clearPersonalData(payload: Payload, { at, now }: { at: Date; now: Date }): Promise<Outcome> {
  if (at > now) return { ok: false, reason: 'future' }
  const cleared = await runAlone(payload, 'duo retention', async () => {
    const due = await findClearable(await createLocalReq({}, payload), at)
    const outcomes: PromiseSettledResult<Cleared>[] = []
    for (const one of due) outcomes.push(...(await Promise.allSettled([clear(payload, one)])))
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []))
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of the clearings failed`)
    return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  })
  return cleared ? { ok: true, cleared } : { ok: false, reason: 'busy' }
}

async function clear(payload: Payload, { period, before, facts }: Due): Promise<Cleared> {
  const { inOnePiece, clear: take } = clearings[period]
  const size = inOnePiece ? facts.length : batch
  let gone = 0
  for (let from = 0; from < facts.length; from += size) {
    const req = await createLocalReq({}, payload)
    const some = facts.slice(from, from + size)
    gone += await inTransaction(req, () => take(req, { facts: some, before }))
  }
  return { period, gone }
}

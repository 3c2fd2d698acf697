import pLimit, { type LimitFunction } from 'p-limit'

type Line = { enter: LimitFunction; people: number }

/** How many of them go at once: the next one is ready when the lock comes free. */
const atOnce = 2
/** How long somebody waits for their turn, in milliseconds. */
const patience = 8000

const lines = new Map<string, Line>()

/**
 * Lets those who want a seat of the same session come one after the other, in the order of their coming: they would wait
 * for its lock anyway, and all others need the connections to the database meanwhile. `busy` where a turn came too late.
 */
export async function inLine<Answer>(session: string, work: () => Promise<Answer>): Promise<Answer | Busy> {
  const line = lines.get(session) ?? { enter: pLimit(atOnce), people: 0 }
  lines.set(session, line)
  line.people += 1
  const came = performance.now()
  try {
    return await line.enter(async (): Promise<Answer | Busy> => (performance.now() - came > patience ? busy : work()))
  } finally {
    line.people -= 1
    if (line.people === 0) lines.delete(session)
  }
}

type Busy = { ok: false; reason: 'busy' }
const busy: Busy = { ok: false, reason: 'busy' }

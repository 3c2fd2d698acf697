import { drawKept, drawPerson, drawSum } from './drawRows'
import { dropTap, listTaps, type Tap } from './tapStore'

type Said = { said: Record<string, string> }

let sending: Promise<void> | undefined

/** Sends what is kept, one sending after the other; what does not get through stays kept. */
export function sendTaps(session: string): Promise<void> {
  const next = (sending ?? Promise.resolve()).then(() => send(session)).catch(() => undefined)
  sending = next
  return next
}

async function send(session: string): Promise<void> {
  const taps = await listTaps(session)
  try {
    if (taps.length > 0) await hand(session, taps)
  } finally {
    await draw(session)
  }
}

/** The house answers with what holds of everybody, whoever said it. */
async function hand(session: string, taps: Tap[]): Promise<void> {
  const answer = await fetch(`/api/info-sessions/${session}/attendance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sentAt: Date.now(), taps: taps.map(({ booking, act, at }) => ({ booking, act, at })) }),
  })
  if (!answer.ok) return
  const { said } = (await answer.json()) as Said
  for (const { id } of taps) await dropTap(id)
  for (const [booking, word] of Object.entries(said)) drawPerson(booking, word)
}

/** What is still kept is the last word on this phone. */
export async function draw(session: string): Promise<void> {
  const taps = await listTaps(session)
  for (const { booking, act } of taps) drawPerson(booking, act === 'undo' ? '' : act)
  drawSum()
  drawKept(taps.length)
}

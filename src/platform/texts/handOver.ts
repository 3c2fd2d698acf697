import { textGateway } from './textGateway'

/** `id` is the same however often a text is handed over: the gateway sends it once. */
export type TextMessage = { id: string; to: string; text: string }
export type HandedOver =
  /** `refused`: not now and not later. `later` may say after how many seconds. */
  { ok: true } | { ok: false; reason: 'refused' } | { ok: false; reason: 'later'; seconds?: number }

/** How long the gateway has for its answer, in milliseconds. */
const patience = 10_000
/** The longest that we let it put us off, in seconds. */
const longest = 6 * 60 * 60

/** Hands a text to the gateway of SMS_URL, as docs/operations.md describes it. Where there is none, it is refused. */
export async function handOver(message: TextMessage): Promise<HandedOver> {
  const gateway = textGateway()
  if (!gateway) return { ok: false, reason: 'refused' }
  const answer = await post(gateway, message)
  if (!answer) return { ok: false, reason: 'later' }
  if (answer.ok) return { ok: true }
  if (isFinal(answer.status)) {
    console.error(`The text gateway refused a text with ${answer.status}`)
    return { ok: false, reason: 'refused' }
  }
  return { ok: false, reason: 'later', seconds: secondsIn(answer.headers.get('retry-after')) }
}

type Gateway = { url: string; token: string }

async function post({ url, token }: Gateway, { id, to, text }: TextMessage): Promise<Response | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': id },
      body: JSON.stringify({ to, text, id }),
      redirect: 'manual', // Who answers elsewhere would read the number and the text.
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    return answer
  } catch {
    return undefined
  }
}

/** The same text may be on its way (409), or it was too early or too much (RFC 6585, RFC 8470). */
const passing = new Set([408, 409, 425, 429])

const isFinal = (status: number): boolean => status >= 400 && status < 500 && !passing.has(status)

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function secondsIn(word: string | null): number | undefined {
  if (!word) return undefined
  const seconds = /^\d+$/.test(word) ? Number(word) : (Date.parse(word) - Date.now()) / 1000
  return seconds > 0 ? Math.min(Math.ceil(seconds), longest) : undefined
}

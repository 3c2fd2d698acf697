import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Nobody fills such a form in less, in milliseconds; a program does. */
const leastTime = 2000

/** What a drawn form carries: a key of its own, and when it was drawn, signed. */
export function newFormToken(secret: string, now: Date): string {
  const word = `${randomBytes(16).toString('base64url')}.${now.getTime().toString(36)}`
  return `${word}.${signatureOf(secret, word)}`
}

export type ReadToken = { ok: true; key: string } | { ok: false; reason: 'foreign' | 'tooFast' }

/** The key of a form that came back; a token that is not ours, and one that comes back too soon, are refused. */
export function readFormToken(secret: string, { token, now }: { token: string; now: Date }): ReadToken {
  const [key = '', drawn = '', signature = ''] = token.split('.')
  if (!isSame(signature, signatureOf(secret, `${key}.${drawn}`))) return { ok: false, reason: 'foreign' }
  return now.getTime() - parseInt(drawn, 36) < leastTime ? { ok: false, reason: 'tooFast' } : { ok: true, key }
}

const signatureOf = (secret: string, word: string): string =>
  createHmac('sha256', secret).update(`form ${word}`).digest('base64url')

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

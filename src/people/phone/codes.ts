import { hkdfSync } from 'node:crypto'

import { Secret, TOTP } from 'otpauth'

/** Half a minute, in which a phone shows the same code (RFC 6238). */
const period = 30

const codes = (key: string, email = '') =>
  new TOTP({ issuer: 'DUO for a JOB', label: email, secret: Secret.fromBase32(key), period, digits: 6 })

/**
 * The half minute that a code belongs to; nothing for a wrong one. Clocks may differ by half a minute, and a code counts
 * once: `after` is the half minute of the last one that was taken.
 */
export function stepOfCode(
  key: string,
  { code, now, after }: { code: string; now: Date; after?: number | null },
): number | undefined {
  const token = code.replace(/\s/g, '')
  const delta = /^\d{6}$/.test(token) ? codes(key).validate({ token, timestamp: now.getTime(), window: 1 }) : null
  const step = Math.floor(now.getTime() / 1000 / period) + (delta ?? 0)
  return delta === null || (after ?? -1) >= step ? undefined : step
}

/** The code that a phone with this key shows now. */
export const codeAt = (key: string, now: Date): string => codes(key).generate({ timestamp: now.getTime() })

/** What a phone's camera reads to take a key over (otpauth:// address). */
export const addressOfKey = (key: string, email: string): string => codes(key, email).toString()

/** The key that a ticket offers a new phone: always the same one, so that a page may be drawn again. */
export const keyOffered = (secret: string, ticket: string): string =>
  new Secret({ buffer: hkdfSync('sha256', secret, ticket, 'phone', 20) }).base32

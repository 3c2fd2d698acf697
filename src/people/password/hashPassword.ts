import { pbkdf2, randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import pLimit from 'p-limit'

// OWASP's password storage cheat sheet: N = 2^15, r = 8, p = 3, which is 32 MB at a time.
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 ** 2 }

// Whoever sends a thousand passwords at once must not take the memory from everybody else.
const atATime = pLimit(2)

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)
const derivePbkdf2 = promisify(pbkdf2)

/** What is kept of a password: `scrypt:salt:hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await atATime(() => derive(password.normalize('NFKC'), salt, 32, cost))
  return ['scrypt', salt.toString('base64url'), hash.toString('base64url')].join(':')
}

/** Whether this is the password; takes as long where nothing is kept. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  const [scheme, first = '', second = ''] = (kept ?? nobodys).split(':')
  if (scheme === 'pbkdf2-sha256-v1') return isPayloadPassword(password, { hash: first, salt: second })
  const hash = await atATime(() => derive(password.normalize('NFKC'), Buffer.from(first, 'base64url'), 32, cost))
  return timingSafeEqual(hash, Buffer.from(second, 'base64url')) && Boolean(kept)
}

/** Whether a password is still kept as Payload kept it and should be hashed anew. */
export const isOldHash = (kept: string | null | undefined): boolean => !kept?.startsWith('scrypt:')

// Payload 3.90: auth/strategies/local/generatePasswordSaltHash.js.
async function isPayloadPassword(password: string, { hash, salt }: { hash: string; salt: string }): Promise<boolean> {
  const found = await atATime(() => derivePbkdf2(password, salt, 600_000, 32, 'sha256'))
  const known = Buffer.from(hash, 'hex')
  return known.length === found.length && timingSafeEqual(found, known)
}

const nobodys = `scrypt:${randomBytes(16).toString('base64url')}:${Buffer.alloc(32).toString('base64url')}`

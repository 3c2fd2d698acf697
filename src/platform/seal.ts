import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const keyOf = (secret: string) => new Uint8Array(hkdfSync('sha256', secret, '', 'seal', 32))

/** Encrypts a short text (AES-256-GCM), so that a copy of the database alone does not give it away. */
export function seal(secret: string, text: string): string {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), start)
  return Buffer.concat([start, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** The text that was sealed; nothing where the secret is another one or a character was changed. */
export function unseal(secret: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(-16))
  const text = cipher.update(bytes.subarray(12, -16), undefined, 'utf8')
  try {
    return text + cipher.final('utf8')
  } catch {
    return undefined
  }
}

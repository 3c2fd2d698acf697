import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Six digits that prove that a letter reached somebody, on whatever device they type them. They need not be kept: only
 * who knows the house's key can say them; `about` names what they are for, and no two things share a name.
 */
export function digitsOf(secret: string, about: string): string {
  const digest = createHmac('sha256', secret).update(about).digest()
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** Whether somebody typed these digits, with or without spaces. */
export function areDigits(typed: string, digits: string): boolean {
  const [given, right] = [Buffer.from(typed.replace(/\D/g, '')), Buffer.from(digits)]
  return given.length === right.length && timingSafeEqual(given, right)
}

import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The six digits by which somebody proves that a letter about their booking reached them, on whatever device. They need
 * not be kept: only who knows the house's key can say them, and a hold lasts half an hour.
 */
export function proofDigits(secret: string, booking: string): string {
  const digest = createHmac('sha256', secret).update(`booking proof ${booking}`).digest()
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** Whether somebody typed the digits of this booking, with or without spaces. */
export function areDigits(secret: string, { booking, typed }: { booking: string; typed: string }): boolean {
  const [given, right] = [Buffer.from(typed.replace(/\D/g, '')), Buffer.from(proofDigits(secret, booking))]
  return given.length === right.length && timingSafeEqual(given, right)
}

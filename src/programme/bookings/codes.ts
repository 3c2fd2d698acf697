import { createHmac, randomBytes } from 'node:crypto'

/** Without vowels, so that no word comes of it, and without what is misread or misheard (0, 1, L). */
const letters = '23456789BCDFGHJKMNPQRSTVWXZ'

/**
 * A code that somebody can read out on the telephone: `K7QM-4TRX`, one of 280 thousand million. The same form gives
 * the same code, whether it booked something or not: sent twice, it tells nobody which.
 */
export function newCode(secret: string, formKey = randomBytes(16).toString('base64url')): string {
  let rest = BigInt(`0x${createHmac('sha256', secret).update(`booking code ${formKey}`).digest('hex')}`)
  const one = (): string => {
    const letter = letters[Number(rest % 27n)] ?? ''
    rest /= 27n
    return letter
  }
  const four = () => one() + one() + one() + one()
  return `${four()}-${four()}`
}

/** A code as people type it, with or without the dash, in any case; nothing where it can be none. */
export function readCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return plain.length === 8 && [...plain].every((one) => letters.includes(one))
    ? `${plain.slice(0, 4)}-${plain.slice(4)}`
    : undefined
}

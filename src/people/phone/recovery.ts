import { createHmac, randomInt } from 'node:crypto'

// Without the signs that are taken for one another on paper: 0 and o, 1, i and l.
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten codes for the day the phone is lost, each for once: eight signs of thirty-one, about 40 bits. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => `${aWord()}-${aWord()}`)

const aWord = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')

/** What is kept of a code. The house's secret goes in, so that a copy of the database is no help in guessing. */
export const hashOfRecoveryCode = (secret: string, code: string): string =>
  createHmac('sha256', `recovery ${secret}`)
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('base64url')

import { randomBytes } from 'node:crypto'

/** What a reader can name when something failed, and what stands beside it in the log. */
export const makeReference = (): string => randomBytes(5).toString('hex').toUpperCase()

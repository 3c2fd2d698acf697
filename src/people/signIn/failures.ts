import type { Payload } from 'payload'

import { countersOf } from '@/platform/limits'

/** How many failures are forgiven in how many seconds, by what they are counted. */
const kinds = {
  /** One account from one address: a person who mistypes. */
  pair: { points: 5, duration: 5 * 60 },
  /** One address for whatever account: somebody who tries many. */
  address: { points: 50, duration: 15 * 60 },
  /** One account from whatever address: what slows down, and never locks its owner out. */
  account: { points: 20, duration: 60 * 60 },
  /** Codes of one account, for which its password is known. */
  code: { points: 20, duration: 60 * 60 },
  /** Letters to one account. */
  letter: { points: 3, duration: 60 * 60 },
} as const

export type LimitKind = keyof typeof kinds

/** Counts the failures of signing in. */
export const failuresOf = (payload: Pick<Payload, 'db'>) => countersOf(payload, kinds)

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { RateLimiterPostgres } from 'rate-limiter-flexible'

import { hashOf } from './tokens'

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

/** Counts failures in the database, for all instances together and outside any transaction; keys are hashed. */
export function failuresOf({ db }: Pick<Payload, 'db'>) {
  const limiters = limitersOn((db as unknown as PostgresAdapter).pool)
  return {
    /** Seconds until the next try is looked at; 0 where one may be made now. */
    async wait(kind: LimitKind, key: string): Promise<number> {
      const found = await limiters[kind].get(hashOf(key))
      return found && found.consumedPoints >= kinds[kind].points ? Math.ceil(found.msBeforeNext / 1000) : 0
    },
    async count(kind: LimitKind, key: string): Promise<void> {
      await limiters[kind].penalty(hashOf(key))
    },
    async forget(kind: LimitKind, key: string): Promise<void> {
      await limiters[kind].delete(hashOf(key))
    },
  }
}

type Limiters = Record<LimitKind, RateLimiterPostgres>
const known = new WeakMap<object, Limiters>()

function limitersOn(pool: object): Limiters {
  const made = known.get(pool) ?? (Object.fromEntries(Object.keys(kinds).map(limiterOn(pool))) as Limiters)
  known.set(pool, made)
  return made
}

const limiterOn = (storeClient: object) => (kind: string) => {
  const table = { storeClient, storeType: 'pool', tableName: 'sign_in_limits', tableCreated: true }
  return [kind, new RateLimiterPostgres({ ...table, keyPrefix: kind, ...kinds[kind as LimitKind] })] as const
}

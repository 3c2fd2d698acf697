import { createHash } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** How many tries are let through in how many seconds. */
export type Limit = { points: number; duration: number }

/**
 * Counts tries in the database, for all instances together and outside any transaction; keys are hashed. The names of
 * limits are those of the whole house: two rooms never use the same one.
 */
export function countersOf<Kind extends string>({ db }: Pick<Payload, 'db'>, limits: Record<Kind, Limit>) {
  const limiters = limitersOn((db as unknown as PostgresAdapter).pool, limits)
  return {
    /** Seconds until the next try is looked at; 0 where one may be made now. */
    async wait(kind: Kind, key: string): Promise<number> {
      const found = await limiters[kind].get(hashOf(key))
      return found && found.consumedPoints >= limits[kind].points ? secondsOf(found) : 0
    },
    /** Counts one try and says in the same breath how many seconds it must wait; 0 where it is let through. */
    async take(kind: Kind, key: string): Promise<number> {
      return limiters[kind].consume(hashOf(key)).then(() => 0, secondsOrThrow)
    },
    async giveBack(kind: Kind, key: string): Promise<void> {
      await limiters[kind].reward(hashOf(key))
    },
    async count(kind: Kind, key: string): Promise<void> {
      await limiters[kind].penalty(hashOf(key))
    },
    async forget(kind: Kind, key: string): Promise<void> {
      await limiters[kind].delete(hashOf(key))
    },
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000))

function secondsOrThrow(refusal: unknown): number {
  if (refusal instanceof RateLimiterRes) return secondsOf(refusal)
  throw refusal
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url')

const known = new WeakMap<object, Map<string, RateLimiterPostgres>>()

function limitersOn<Kind extends string>(pool: object, limits: Record<Kind, Limit>): Record<Kind, RateLimiterPostgres> {
  const made = known.get(pool) ?? new Map<string, RateLimiterPostgres>()
  known.set(pool, made)
  const kinds = Object.entries<Limit>(limits).map(([kind, limit]) => {
    const limiter = made.get(kind) ?? limiterOn(pool, { kind, limit })
    made.set(kind, limiter)
    return [kind, limiter]
  })
  return Object.fromEntries(kinds) as Record<Kind, RateLimiterPostgres>
}

const limiterOn = (storeClient: object, { kind, limit }: { kind: string; limit: Limit }) =>
  new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    tableName: 'sign_in_limits',
    tableCreated: true,
    keyPrefix: kind,
    ...limit,
  })

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { AuthStrategyFunction, Payload } from 'payload'

import { cookieIn } from './cookies'
import { needsSecondFactor } from './needsSecondFactor'
import { hashOf } from './tokens'

/** Hours after which a sign-in that nobody uses ends, and minutes for which a use is not written down again. */
const [idleHours, restMinutes] = [8, 1]

/**
 * The colleague who sent a request; nobody where the sign-in is unknown, ended or unused for eight hours, where the
 * colleague has left, or has a role now that needs a second factor which this sign-in was made without.
 */
export const readSignIn: AuthStrategyFunction = async ({ headers, payload }) => {
  const token = cookieIn(headers, 'sign-in')
  const signIn = token ? await findSignIn(payload, token) : undefined
  if (!signIn) return { user: null }
  const user = await payload.findByID({ collection: 'staff', id: signIn.staff, depth: 0, disableErrors: true })
  if (!user || (needsSecondFactor(user) && !signIn.factor)) return { user: null }
  return { user: { ...user, collection: 'staff', _strategy: 'sign-in', _sid: signIn.id } }
}

type SignIn = { id: string; staff: string; factor: boolean }

/** Finds a sign-in by its token and notes that it is in use. */
async function findSignIn(payload: Payload, token: string): Promise<SignIn | undefined> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select s.id, s.staff_id as staff, s.factor, s.seen_at < now() - make_interval(mins => ${restMinutes}) as rested
    from sign_ins s join staff on staff.id = s.staff_id
    where s.token_hash = ${hashOf(token)} and s.expires_at > now()
      and s.seen_at > now() - make_interval(hours => ${idleHours}) and staff.state = 'active'`)
  const found = rows[0] as (SignIn & { rested: boolean }) | undefined
  if (found?.rested) await drizzle.execute(sql`update sign_ins set seen_at = now() where id = ${found.id}`)
  return found
}

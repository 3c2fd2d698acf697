import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { branchesOf, hasRole } from '../access'
import { cookieIn } from '../signIn/cookies'
import { hashOf } from '../signIn/tokens'
import type { Member } from './Member'

/** Minutes for which a use is not written down again. */
const restMinutes = 1

/**
 * The member who sent a request to the portal; nobody where the sign-in is unknown or over, or where the colleague who
 * acts in their place has left, or does not coordinate their branch any more.
 */
export async function readMember(payload: Payload, headers: Headers): Promise<Member | undefined> {
  const token = cookieIn(headers, 'member')
  const found = token ? await findSignIn(payload, token) : undefined
  if (!found) return undefined
  const { rested, ...member } = found
  if (member.actor && !(await mayAct(payload, member))) return undefined
  if (rested) await noteUse(payload, member.signIn)
  return member
}

async function findSignIn({ db }: Payload, token: string): Promise<(Member & { rested: boolean }) | undefined> {
  const { rows } = await (db as unknown as PostgresAdapter).drizzle.execute(sql`
    select s.id as "signIn", actor_id as actor, seen_at < now() - make_interval(mins => ${restMinutes}) as rested,
      m.id, role, branch_id as branch, first_name as "firstName", last_name as "lastName", email, telephone, language
    from member_sign_ins s join members m on m.id = member_id
    where token_hash = ${hashOf(token)} and expires_at > now()`)
  return rows[0] as (Member & { rested: boolean }) | undefined
}

async function mayAct(payload: Payload, { actor, branch }: Member): Promise<boolean> {
  const staff = await payload.findByID({ collection: 'staff', id: actor ?? '', depth: 0, disableErrors: true })
  if (!staff || staff.state !== 'active') return false
  const user = { ...staff, collection: 'staff' as const }
  return hasRole(user, 'coordinator') && branchesOf(user).includes(branch)
}

async function noteUse({ db }: Payload, signIn: string): Promise<void> {
  await (db as unknown as PostgresAdapter).drizzle.execute(
    sql`update member_sign_ins set seen_at = now() where id = ${signIn}`,
  )
}

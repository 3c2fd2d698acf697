import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { transactionOf } from '@/platform/transaction'

import { hasCourseSeat, hasEarnedReady } from '../training/standing'

type State = Application['state']
type AfterHold = {
  to: State
  /** They have completed their training meanwhile, and are told that they are ready. */
  isEarned: boolean
}
type Facts = { from: State | null; role: Application['role']; earned: boolean; seated: boolean }

/**
 * Where an application goes on after a pause: where it stood, but an interview that was planned then is to be planned anew,
 * and a mentor stands where their courses and seats have brought them meanwhile.
 */
export async function stateAfterHold(req: PayloadRequest, application: string): Promise<AfterHold> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select role, (select "from" from application_moves where application_id = applications.id and "to" = 'onHold'
        order by at desc limit 1) as from,
      ${hasEarnedReady(sql`applications.member_id`)} as earned, ${hasCourseSeat(sql`applications.member_id`)} as seated
    from applications where id = ${application}`)
  const [facts] = rows as Facts[]
  const to = facts ? goesOn(facts) : 'submitted'
  return { to, isEarned: to === 'ready' && facts?.from !== 'ready' }
}

function goesOn({ from, role, earned, seated }: Facts): State {
  if (from === 'intakePlanned') return 'submitted'
  if (role === 'mentee' || (from !== 'intakeDone' && from !== 'inTraining')) return from ?? 'submitted'
  if (earned) return 'ready'
  return seated ? 'inTraining' : 'intakeDone'
}

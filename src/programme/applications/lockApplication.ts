import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import type { Member } from '@/people/members/Member'
import { transactionOf } from '@/platform/transaction'

import type { Role } from './questions'

export type Locked = { id: string; state: Application['state']; role: Role; reached: number }

/** The newest application of a member, with the row locked until the caller's transaction ends. */
export async function lockApplication(req: PayloadRequest, { id }: Pick<Member, 'id'>): Promise<Locked | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, state, role, reached::int from applications where member_id = ${id}
    order by created_at desc limit 1 for update`)
  return rows[0] as Locked | undefined
}

/** Nothing is asked of these any more, and nothing can be answered. */
export const isOver = (state: Application['state']): boolean => ['withdrawn', 'redirected', 'refused'].includes(state)

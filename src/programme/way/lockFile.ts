import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Application } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { transactionOf } from '@/platform/transaction'

import { isOver } from '../applications/lockApplication'
import { lacksCourse } from '../training/lacksCourse'

export type File = {
  id: string
  state: Application['state']
  role: Application['role']
  branch: string
  member: string
  refusalAskedBy: string | null
  refusalWhy: string | null
  /** Nobody else coordinates the branch: another branch's coordinator may agree to a refusal. */
  isAlone: boolean
  lacksCourse: boolean
}

/** One application for a coordinator who decides on it, with its row locked; nothing where it is not theirs to decide. */
export async function lockFile(req: PayloadRequest, id: string): Promise<File | undefined> {
  const { user } = req
  if (!isUuid(id) || !hasRole(user, 'coordinator')) return undefined
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, state, role, branch_id as branch, member_id as member, refusal_asked_by_id as "refusalAskedBy",
      refusal_why as "refusalWhy", ${isAlone} as "isAlone",
      ${lacksCourse(sql`applications.member_id`)} as "lacksCourse"
    from applications where id = ${id} for update`)
  const [file] = rows as File[]
  if (!file) return undefined
  return branchesOf(user).includes(file.branch) || isAskedElsewhere(file) ? file : undefined
}

/** Somebody's refusal waits, and no other coordinator of the branch is there to agree. */
export const isAskedElsewhere = ({
  refusalAskedBy,
  isAlone: alone,
  state,
}: Pick<File, 'refusalAskedBy' | 'isAlone' | 'state'>): boolean => Boolean(refusalAskedBy) && alone && !isOver(state)

/** Whether nobody but whoever asks for a refusal coordinates the branch of `applications`. */
export const isAlone = sql`not exists (
  select from staff join staff_roles role on role.parent_id = staff.id and role.value = 'coordinator'
  join staff_rels rels on rels.parent_id = staff.id and rels.path = 'branches' and rels.branches_id = applications.branch_id
  where staff.state = 'active' and staff.id <> applications.refusal_asked_by_id)`

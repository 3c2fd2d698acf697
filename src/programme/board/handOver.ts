import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { branchesOf, hasRole } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { lockFile } from '../way/lockFile'

export type Colleague = { id: string; name: string }
export type HandOverAnswer = { ok: true } | { ok: false; reason: 'unknown' }

/** The coordinators who work in a branch, by name. */
export async function listGuides(req: PayloadRequest, branch: string): Promise<Colleague[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select staff.id, staff.name from staff
    join staff_roles role on role.parent_id = staff.id and role.value = 'coordinator'
    join staff_rels rels on rels.parent_id = staff.id and rels.path = 'branches' and rels.branches_id = ${branch}
    where staff.state = 'active' order by staff.name, staff.id`)
  return rows as Colleague[]
}

/** The other coordinators of somebody's branches, each once, by name. */
export const listColleaguesBeside = (req: PayloadRequest): Promise<Colleague[]> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select distinct staff.id, staff.name from staff
      join staff_roles role on role.parent_id = staff.id and role.value = 'coordinator'
      join staff_rels rels on rels.parent_id = staff.id and rels.path = 'branches'
      where staff.state = 'active' and staff.id <> ${req.user?.id}
        and rels.branches_id = any(${sql.param(branchesOf(req.user))}::uuid[]) order by staff.name, staff.id`)
    return rows as Colleague[]
  })

/**
 * A coordinator of the branch gives an application to a colleague of the same branch, or takes it themselves: whoever
 * accompanies it stands on the person's page. Interviews that are planned stay with whoever proposed them.
 */
export const handOver = (
  req: PayloadRequest,
  { application, to }: { application: string; to: string },
): Promise<HandOverAnswer> =>
  inTransaction(req, async (): Promise<HandOverAnswer> => {
    const file = await lockFile(req, application)
    if (!file || !branchesOf(req.user).includes(file.branch) || !isUuid(to)) return { ok: false, reason: 'unknown' }
    const colleagues = await listGuides(req, file.branch)
    if (!colleagues.some(({ id }) => id === to)) return { ok: false, reason: 'unknown' }
    const db = await transactionOf(req)
    await db.execute(sql`update applications set coordinator_id = ${to}, updated_at = now() where id = ${application}`)
    await writeLog(req, { act: 'update', subject: 'applications', document: application, fields: ['coordinator'] })
    return { ok: true }
  })

/**
 * Everything that a coordinator accompanies goes to a colleague of the same branch, in one act: a holiday, a new post.
 * What lies in a branch where that colleague does not work stays. Gives how many were given.
 */
export const handOverAll = (req: PayloadRequest, { to }: { to: string }): Promise<{ given: number }> =>
  inTransaction(req, async () => {
    if (!hasRole(req.user, 'coordinator') || !isUuid(to)) return { given: 0 }
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      update applications set coordinator_id = ${to}, updated_at = now()
      where coordinator_id = ${req.user?.id} and coordinator_id <> ${to}
        and state not in ('withdrawn', 'redirected', 'refused')
        and branch_id = any(${sql.param(branchesOf(req.user))}::uuid[]) and branch_id in (
          select rels.branches_id from staff
          join staff_roles role on role.parent_id = staff.id and role.value = 'coordinator'
          join staff_rels rels on rels.parent_id = staff.id and rels.path = 'branches'
          where staff.id = ${to} and staff.state = 'active')
      returning id`)
    const people = rows.map(({ id }) => String(id))
    if (people.length > 0)
      await writeLog(req, { act: 'update', subject: 'applications', people, fields: ['coordinator'] })
    return { given: people.length }
  })

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { branchesOf, hasRole } from '../access'
import { openMemberSignIn } from './openMemberSignIn'

type Acting = { member: string; why: string; device: string }
export type ActingAnswer = { ok: true; token: string } | { ok: false; reason: 'unknown' | 'noReason' }

/**
 * Opens the portal for a coordinator in the place of a member of their branch, for an hour: who did what stands in the
 * log with both, and the reason; the member sees it among their sign-ins. For whoever has no e-mail or needs help.
 */
export async function actAsMember(req: PayloadRequest, { member, why, device }: Acting): Promise<ActingAnswer> {
  const reason = why.trim()
  if (!reason) return { ok: false, reason: 'noReason' }
  const { user } = req
  if (!isUuid(member) || !user || !hasRole(user, 'coordinator')) return { ok: false, reason: 'unknown' }
  return inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`select branch_id as branch from members where id = ${member}`)
    if (!rows.some(({ branch }) => branchesOf(user).includes(String(branch)))) return { ok: false, reason: 'unknown' }
    return { ok: true, token: await openMemberSignIn(req, { member, device, actor: String(user.id), why: reason }) }
  })
}

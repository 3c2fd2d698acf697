import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { insertInto } from '@/platform/insertInto'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

type Starting = Pick<Member, 'id' | 'role' | 'branch' | 'actor'> & { heardOf?: string | null }

/** Begins the application of a member, with what is known of them already; whoever has one under way keeps that one. */
export const startApplication = (req: PayloadRequest, member: Starting): Promise<void> =>
  inTransaction(req, async () => {
    await lockRow(req, 'members', member.id)
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`select from applications where member_id = ${member.id} limit 1`)
    if (rows.length > 0) return
    const { id, role, branch, heardOf } = member
    const lastActAt = new Date().toISOString()
    const row = { member: id, role, branch, state: 'draft', heardOf, lastActAt }
    const [application = ''] = await insertInto(req, 'applications', [row])
    const begun = { application, to: 'draft', at: lastActAt, actor: member.actor }
    await insertInto(req, 'application_moves', [begun])
    await writeLog(req, { act: 'create', subject: 'applications', document: application, ...doneBy(member) })
  })

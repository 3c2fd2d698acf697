import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import type { BounceNote } from './noteBounce'
import { mailboxOf } from './returnAddress'

type Bounced = { member: string; mailbox: string; status: string }
type Reached = { email: string | null; telephone: string | null; branch: string; language: string; known: boolean }

/**
 * Notes that letters do not reach a member, until their address changes, and puts them on the branch's call list, once,
 * where a telephone is known. No letter comes of it.
 */
export const noteMemberBounce = (req: PayloadRequest, { member, mailbox, status }: Bounced): Promise<BounceNote> =>
  inTransaction(req, async (): Promise<BounceNote> => {
    await lockRow(req, 'members', member)
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select email, telephone, branch_id as branch, language, bounced_at is not null as known
      from members where id = ${member}`)
    const [found] = rows as Reached[]
    if (!found?.email || mailboxOf(req.payload.secret, found.email) !== mailbox) return 'gone'
    if (found.known) return 'known'
    await db.execute(sql`
      update members set bounced_at = clock_timestamp(), bounce_status = ${status} where id = ${member}`)
    const { branch, language, telephone } = found
    if (telephone) await insertInto(req, 'calls', [{ member, branch, language, reason: 'bounced', state: 'due' }])
    await writeLog(req, { act: 'update', subject: 'members', document: member, fields: ['bouncedAt'], given: [status] })
    return 'noted'
  })

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { lockApplication } from '../applications/lockApplication'

/** Somebody who waits says that they still want to go on; said twice, it counts once. */
export const goOn = (req: PayloadRequest, member: Member): Promise<{ ok: boolean }> =>
  inTransaction(req, async () => {
    const application = await lockApplication(req, member)
    if (application?.state !== 'ready') return { ok: false }
    const db = await transactionOf(req)
    await db.execute(sql`update applications set last_act_at = now(), updated_at = now() where id = ${application.id}`)
    const entry = { act: 'update', subject: 'applications', document: application.id, fields: ['lastActAt'] } as const
    await writeLog(req, { ...entry, ...doneBy(member) })
    return { ok: true }
  })

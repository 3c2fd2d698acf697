import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { dropRefusal } from './decide'
import { lockFile } from './lockFile'
import { recordMove } from './recordMove'
import { tellMove } from './tellMove'

type Answer = { application: string; isAgreed: boolean }
export type RefusalAnswer = { ok: true } | { ok: false; reason: 'unknown' | 'samePerson' }

/**
 * What a second coordinator says to a refusal that somebody asked for: another one of the branch or, where there is none,
 * of another branch. Agreed, the application is refused and the person told; else it goes on as before. Whoever asked
 * may take it back, but never agree.
 */
export async function answerRefusal(req: PayloadRequest, { application, isAgreed }: Answer): Promise<RefusalAnswer> {
  return inTransaction(req, async () => {
    const file = await lockFile(req, application)
    if (!file?.refusalAskedBy || file.state === 'refused') return { ok: false, reason: 'unknown' }
    const colleague = String(req.user?.id)
    if (!isAgreed) {
      await dropRefusal(req, file)
      await writeLog(req, { act: 'update', subject: 'applications', document: file.id, taken: ['refusalAskedBy'] })
      return { ok: true }
    }
    if (file.refusalAskedBy === colleague) return { ok: false, reason: 'samePerson' }
    const db = await transactionOf(req)
    await db.execute(sql`update applications set refused_by_id = ${colleague} where id = ${file.id}`)
    const why = file.refusalWhy ?? undefined
    await recordMove(req, { application: file.id, from: file.state, to: 'refused', by: { colleague }, why })
    await tellMove(req, { application: file.id, about: 'refused' })
    return { ok: true }
  })
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { mayDecide } from './decisions'
import { dropRefusal } from './dropRefusal'
import { lockFile } from './lockFile'
import { recordMove } from './recordMove'
import { tellMove } from './tellMove'

type Answer = { application: string; isAgreed: boolean }
export type RefusalAnswer = { ok: true } | { ok: false; reason: 'unknown' | 'samePerson' }

/**
 * What a second coordinator says to a refusal that somebody asked for: another one of the branch or, where there is none,
 * of another branch. Agreed, the application is refused and the person told; else it goes on as before. Whoever asked
 * may take it back, but never agree. Nothing where the application is over by now.
 */
export async function answerRefusal(req: PayloadRequest, { application, isAgreed }: Answer): Promise<RefusalAnswer> {
  return inTransaction(req, async () => {
    const file = await lockFile(req, application)
    if (!file?.refusalAskedBy || !mayDecide('refuse', file)) return { ok: false, reason: 'unknown' }
    const colleague = String(req.user?.id)
    if (!isAgreed) {
      await dropRefusal(req, { application: file.id, by: { colleague } })
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

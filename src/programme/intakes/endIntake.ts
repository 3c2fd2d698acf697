import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { lockFile } from '../way/lockFile'
import { recordMove } from '../way/recordMove'
import { dropIntake } from './dropIntake'
import { lockIntake } from './lockIntake'
import { isUnderWay } from './pickTime'
import { tellIntake } from './tellIntake'

type Ending = { application: string; as: 'calledOff' | 'missed' }
export type EndAnswer = { ok: true } | { ok: false; reason: 'unknown' }

/**
 * A coordinator of the branch calls a planned interview off, or notes that nobody came to it, which is possible once it
 * has begun. The application waits for new moments, and the person hears of it.
 */
export const endIntake = (req: PayloadRequest, { application, as }: Ending): Promise<EndAnswer> =>
  inTransaction(req, async (): Promise<EndAnswer> => {
    const file = await lockFile(req, application)
    const isTheirs = file && branchesOf(req.user).includes(file.branch)
    const live = isTheirs && (await lockIntake(req, application))
    if (!live || live.state !== 'planned' || isUnderWay(live) !== (as === 'missed'))
      return { ok: false, reason: 'unknown' }
    if (as === 'missed') await noteMissed(req, live.id)
    else await dropIntake(req, { application, about: 'calledOff' })
    const by = { colleague: String(req.user?.id) }
    await recordMove(req, { application, from: file.state, to: 'submitted', by })
    return { ok: true }
  })

async function noteMissed(req: PayloadRequest, intake: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`update intakes set state = 'missed', updated_at = now() where id = ${intake}`)
  await tellIntake(req, { intake, about: 'missed' })
}

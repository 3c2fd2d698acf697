import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { lockApplication, type Locked } from '../applications/lockApplication'
import { recordMove } from '../way/recordMove'
import { stateAfterHold } from '../way/stateAfterHold'
import { tellMove } from '../way/tellMove'
import { awaited, heardOf } from './silence'

/**
 * Somebody who was asked says that they still want to go on; said twice, it counts once. Whoever is on hold goes on where
 * they were, or have come to meanwhile.
 */
export const goOn = (req: PayloadRequest, member: Member): Promise<{ ok: boolean }> =>
  inTransaction(req, async () => {
    const application = await lockApplication(req, member)
    if (!application || !(await mayGoOn(req, application))) return { ok: false }
    const { id, state } = application
    await heardOf(req, member.id)
    if (state === 'onHold') {
      const { to, isEarned } = await stateAfterHold(req, id)
      await recordMove(req, { application: id, from: state, to, by: member })
      await tellMove(req, { application: id, about: isEarned ? 'ready' : 'resumed', isSeen: true })
      return { ok: true }
    }
    const entry = { act: 'update', subject: 'applications', document: id, fields: ['lastActAt'] } as const
    await writeLog(req, { ...entry, ...doneBy(member) })
    return { ok: true }
  })

/** Whoever waits for a duo may say so at any time, others once they were asked and have not answered. */
async function mayGoOn(req: PayloadRequest, { id, state }: Locked): Promise<boolean> {
  if (state === 'ready') return true
  if (!awaited.some((one) => one === state)) return false
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select from applications where id = ${id} and asked_at > last_act_at`)
  return rows.length > 0
}

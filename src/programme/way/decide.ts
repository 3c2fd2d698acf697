import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { branchesOf } from '@/people/access'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { isLeaveReason, type LeaveReason } from '../applications/leaveReasons'
import { plainText, plainWords } from '../bookings/plainText'
import { zoneOf } from '../intakes/zoneOf'
import { comingDay } from './comingDay'
import { type Decision, mayDecide } from './decisions'
import { dropRefusal } from './dropRefusal'
import { type File, lockFile } from './lockFile'
import { recordMove } from './recordMove'
import { stateAfterHold } from './stateAfterHold'
import { tellMove } from './tellMove'
import { tellRefusal } from './tellRefusal'

type Deciding = {
  application: string
  decision: Decision
  why?: string
  until?: string
  partner?: string
  contact?: string
  /** Why somebody stops, in a word of theirs. */
  reason?: string
}
type Fault = 'whyMissing' | 'untilWrong' | 'partnerMissing' | 'contactMissing'
export type DecideAnswer = { ok: true } | { ok: false; reason: 'unknown' | Fault }

/**
 * What a coordinator of the branch decides on an application: that a mentee is ready for a duo, to put it on hold until a
 * day of its zone, to go on with it, to send the person to a partner and say how to reach it, to stop it as they wish, or to
 * ask for a refusal, to which a second person has to agree. The person is told by letter or by telephone. Refused where its state does not allow it.
 */
export async function decide(req: PayloadRequest, deciding: Deciding): Promise<DecideAnswer> {
  return inTransaction(req, async () => {
    const file = await lockFile(req, deciding.application)
    const isTheirs = file && branchesOf(req.user).includes(file.branch)
    if (!isTheirs || !mayDecide(deciding.decision, file)) return { ok: false, reason: 'unknown' }
    const read = readDecision(deciding, { zone: await zoneOf(req.payload, file.branch), now: new Date() })
    if ('fault' in read) return { ok: false, reason: read.fault }
    if (deciding.decision === 'refuse') await askRefusal(req, file, read.why ?? '')
    else await lead(req, file, { decision: deciding.decision, ...read })
    return { ok: true }
  })
}

type Read = { why?: string; until?: string; partner?: string; partnerContact?: string; reason?: LeaveReason }

function readDecision(
  { decision, why = '', until = '', partner = '', contact = '', reason = '' }: Deciding,
  where: { zone: string; now: Date },
): Read | { fault: Fault } {
  const words = plainText(why).slice(0, 1000)
  if ((decision === 'stop' || decision === 'refuse') && !words) return { fault: 'whyMissing' }
  const day = decision === 'hold' ? comingDay(until, where) : undefined
  if (decision === 'hold' && !day) return { fault: 'untilWrong' }
  const named = plainWords(partner).slice(0, 200)
  const reached = plainWords(contact).slice(0, 300)
  if (decision === 'redirect' && !named) return { fault: 'partnerMissing' }
  if (decision === 'redirect' && !reached) return { fault: 'contactMissing' }
  return {
    why: words || undefined,
    until: day,
    ...(decision === 'redirect' && { partner: named, partnerContact: reached }),
    ...(decision === 'stop' && isLeaveReason(reason) && { reason }),
  }
}

async function askRefusal(req: PayloadRequest, { id }: File, why: string): Promise<void> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(sql`
    update applications set refusal_asked_by_id = ${req.user?.id}, refusal_why = ${why}, updated_at = now()
    where id = ${id} and refusal_asked_by_id is null`)
  if (!rowCount) return
  await writeLog(req, { act: 'update', subject: 'applications', document: id, fields: ['refusalAskedBy'] })
  await tellRefusal(req, id)
}

const leadsTo = {
  hold: 'onHold',
  resume: 'resumed',
  ready: 'ready',
  redirect: 'redirected',
  stop: 'withdrawn',
} as const

async function lead(
  req: PayloadRequest,
  file: File,
  { decision, ...more }: Read & { decision: Exclude<Decision, 'refuse'> },
): Promise<void> {
  const about = leadsTo[decision]
  const { to, isEarned } = about === 'resumed' ? await stateAfterHold(req, file.id) : { to: about, isEarned: false }
  const by = { colleague: String(req.user?.id) }
  await dropRefusal(req, { application: file.id, by }) // Whoever decides otherwise meanwhile takes it back.
  await recordMove(req, { application: file.id, from: file.state, to, by, ...more })
  await tellMove(req, { application: file.id, about: isEarned ? 'ready' : about })
}

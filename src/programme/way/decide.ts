import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { branchesOf } from '@/people/access'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { plainText, plainWords } from '../bookings/plainText'
import { type Decision, mayDecide } from './decisions'
import { type File, lockFile } from './lockFile'
import { recordMove } from './recordMove'
import { stateAfterHold } from './stateAfterHold'
import { tellMove } from './tellMove'

type Deciding = { application: string; decision: Decision; why?: string; until?: string; partner?: string }
type Fault = 'whyMissing' | 'untilWrong' | 'partnerMissing'
export type DecideAnswer = { ok: true } | { ok: false; reason: 'unknown' | Fault }

/**
 * What a coordinator of the branch decides on an application: that a mentee is ready for a duo, to put it on hold until a
 * day, to go on with it, to send the person to a partner, to stop it as they wish, or to ask for a refusal, to which a
 * second person has to agree. The person is told by letter or by telephone. Refused where its state does not allow it.
 */
export async function decide(req: PayloadRequest, deciding: Deciding): Promise<DecideAnswer> {
  const read = readDecision(deciding)
  if ('fault' in read) return { ok: false, reason: read.fault }
  return inTransaction(req, async () => {
    const file = await lockFile(req, deciding.application)
    const isTheirs = file && branchesOf(req.user).includes(file.branch)
    if (!isTheirs || !mayDecide(deciding.decision, file)) return { ok: false, reason: 'unknown' }
    if (deciding.decision === 'refuse') await askRefusal(req, file, read.why ?? '')
    else await lead(req, file, { decision: deciding.decision, ...read })
    return { ok: true }
  })
}

type Read = { why?: string; until?: string; partner?: string }

function readDecision({ decision, why = '', until = '', partner = '' }: Deciding): Read | { fault: Fault } {
  const words = plainText(why).slice(0, 1000)
  if ((decision === 'stop' || decision === 'refuse') && !words) return { fault: 'whyMissing' }
  if (decision === 'hold' && !isComingDay(until)) return { fault: 'untilWrong' }
  const named = plainWords(partner).slice(0, 200)
  if (decision === 'redirect' && !named) return { fault: 'partnerMissing' }
  return {
    why: words || undefined,
    ...(decision === 'hold' && { until }),
    ...(decision === 'redirect' && { partner: named }),
  }
}

/** A day from tomorrow on, within two years. */
function isComingDay(day: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  return at > Date.now() && at < Date.now() + 2 * 366 * 86_400_000
}

async function askRefusal(req: PayloadRequest, { id }: File, why: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update applications set refusal_asked_by_id = ${req.user?.id}, refusal_why = ${why}, updated_at = now()
    where id = ${id} and refusal_asked_by_id is null`)
  await writeLog(req, { act: 'update', subject: 'applications', document: id, fields: ['refusalAskedBy'] })
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
  await dropRefusal(req, file)
  await recordMove(req, {
    application: file.id,
    from: file.state,
    to,
    by: { colleague: String(req.user?.id) },
    ...more,
  })
  await tellMove(req, { application: file.id, about: isEarned ? 'ready' : about })
}

/** Whoever decides otherwise meanwhile takes the asked refusal back. */
export async function dropRefusal(req: PayloadRequest, { id }: Pick<File, 'id'>): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update applications set refusal_asked_by_id = null, refusal_why = null where id = ${id} and state <> 'refused'`)
}

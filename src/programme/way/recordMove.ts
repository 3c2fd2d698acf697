import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { transactionOf } from '@/platform/transaction'

import type { LeaveReason } from '../applications/leaveReasons'
import { isOver } from '../applications/lockApplication'
import { dropIntake } from '../intakes/dropIntake'
import { dropRefusal } from './dropRefusal'
import { logAs, type Mover } from './moverOf'

type State = Application['state']
type Move = {
  application: string
  from: State | null
  to: State
  by: Mover
  /** What stands in the history beside it. */
  why?: string
  /** Why the person stops, in a word of theirs. */
  reason?: LeaveReason
  until?: string
  partner?: string
  /** How the person reaches that partner. */
  partnerContact?: string
}

/** Under this name the giving back of somebody's seats in courses is queued: it locks what is locked before an application. */
export const coursesToLeave = { name: 'leave_courses' }

/** Where nobody is met any more, what was planned of an interview ends. */
const hasNoIntake = (to: State): boolean => ['onHold', 'redirected', 'withdrawn', 'refused'].includes(to)

/**
 * Leads an application from one state to another, in the caller's transaction and with the row locked: the state, its
 * history and the log in one commit; what is over takes a refusal that waits along. The log says which states, never why.
 * Only what the person does is an act of theirs.
 */
export async function recordMove(req: PayloadRequest, { application, from, to, by, ...more }: Move): Promise<void> {
  const db = await transactionOf(req)
  const member = by !== 'machine' && !('colleague' in by) ? by : undefined
  if (hasNoIntake(to)) await dropIntake(req, { application, about: member ? 'left' : 'calledOff' })
  if (isOver(to) && to !== 'refused') await dropRefusal(req, { application, by })
  await db.execute(sql`
    update applications set state = ${to}, updated_at = now(),
      last_act_at = case when ${member?.actor === null} then now() else last_act_at end,
      held_until = ${to === 'onHold' ? more.until : null}, partner = ${to === 'redirected' ? more.partner : null},
      partner_contact = ${to === 'redirected' ? more.partnerContact : null}
    where id = ${application}`)
  if (isOver(to)) await queueTask(req, { task: coursesToLeave, input: { application } })
  const row = { application, from, to, ...whoseMove(by), at: new Date().toISOString(), ...more }
  await insertInto(req, 'application_moves', [row])
  const entry = { act: 'update', subject: 'applications', document: application, given: [to] } as const
  await writeLog(req, { ...entry, taken: from ? [from] : undefined, ...logAs(by) })
}

/** What the history says of who it was: a colleague, nobody, or else the member. */
function whoseMove(by: Mover): { actor: string | null; automatic: boolean } {
  if (by === 'machine') return { actor: null, automatic: true }
  return { actor: 'colleague' in by ? by.colleague : by.actor, automatic: false }
}

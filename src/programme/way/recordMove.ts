import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { transactionOf } from '@/platform/transaction'

import type { LeaveReason } from '../applications/leaveReasons'
import { isOver } from '../applications/lockApplication'
import { dropIntake } from '../intakes/dropIntake'
import { dropRefusal } from './dropRefusal'
import type { Mover } from './Mover'

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
 */
export async function recordMove(req: PayloadRequest, { application, from, to, by, ...more }: Move): Promise<void> {
  const db = await transactionOf(req)
  const isMember = !('colleague' in by)
  if (hasNoIntake(to)) await dropIntake(req, { application, about: isMember ? 'left' : 'calledOff' })
  if (isOver(to) && to !== 'refused') await dropRefusal(req, { application, by })
  await db.execute(sql`
    update applications set state = ${to}, updated_at = now(),
      last_act_at = case when ${isMember} then now() else last_act_at end,
      held_until = ${to === 'onHold' ? more.until : null}, partner = ${to === 'redirected' ? more.partner : null},
      partner_contact = ${to === 'redirected' ? more.partnerContact : null}
    where id = ${application}`)
  if (isOver(to)) await queueTask(req, { task: coursesToLeave, input: { application } })
  const actor = isMember ? by.actor : by.colleague
  const row = { application, from, to, actor, at: new Date().toISOString(), ...more }
  await insertInto(req, 'application_moves', [row])
  const entry = { act: 'update', subject: 'applications', document: application, given: [to] } as const
  const whose = isMember ? doneBy(by) : undefined
  await writeLog(req, { ...entry, taken: from ? [from] : undefined, ...whose })
}

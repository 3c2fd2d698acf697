import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { inTransaction } from '@/platform/transaction'

import { plainText } from '../bookings/plainText'
import { recordMove } from '../way/recordMove'
import { tellMove } from '../way/tellMove'
import { isLeaveReason, type LeaveReason } from './leaveReasons'
import { isOver, type Locked, lockApplication } from './lockApplication'

type StopAnswer = { ok: boolean }

/** A member stops their application, whatever its state, and may say why, in a word and in their own; asked twice, it counts once. */
export const stopApplication = (
  req: PayloadRequest,
  member: Member,
  { why = '', reason = '' }: { why?: string; reason?: string } = {},
): Promise<StopAnswer> => {
  const words = plainText(why).slice(0, 1000) || undefined
  return change(req, member, {
    to: 'withdrawn',
    why: words,
    reason: isLeaveReason(reason) ? reason : undefined,
    may: ({ state }) => !isOver(state),
  })
}

/** Whoever stopped goes on where they were; their answers are still there, and they send them again. */
export const resumeApplication = (req: PayloadRequest, member: Member): Promise<StopAnswer> =>
  change(req, member, { to: 'draft', may: ({ state }) => state === 'withdrawn' })

type Change = { to: 'withdrawn' | 'draft'; why?: string; reason?: LeaveReason; may: (application: Locked) => boolean }

const change = (req: PayloadRequest, member: Member, { to, why, reason, may }: Change): Promise<StopAnswer> =>
  inTransaction(req, async () => {
    const application = await lockApplication(req, member)
    if (!application) return { ok: false }
    if (application.state === to) return { ok: true }
    if (!may(application)) return { ok: false }
    await recordMove(req, { application: application.id, from: application.state, to, why, reason, by: member })
    await tellMove(req, { application: application.id, about: to === 'draft' ? 'again' : 'withdrawn', isSeen: true })
    return { ok: true }
  })

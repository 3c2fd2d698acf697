import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { inTransaction } from '@/platform/transaction'

import { lockApplication } from '../applications/lockApplication'
import { plainText } from '../bookings/plainText'
import { recordMove } from '../way/recordMove'
import { dropIntake } from './dropIntake'
import { lockIntake } from './lockIntake'
import { isUnderWay, noteAct } from './pickTime'

type Leaving = { intake: string; asked?: string }
export type LeaveAnswer = { ok: true } | { ok: false; reason: 'unknown' | 'late' }

/**
 * A candidate cannot come, or no proposed moment suits them: the interview is theirs no more, and their coordinator reads
 * what they ask for and proposes others. They stay where they are on their way.
 */
export const leaveIntake = (
  req: PayloadRequest,
  member: Member,
  { intake, asked = '' }: Leaving,
): Promise<LeaveAnswer> =>
  inTransaction(req, async (): Promise<LeaveAnswer> => {
    const application = await lockApplication(req, member)
    const live = application && (await lockIntake(req, application.id))
    if (!live || live.id !== intake) return { ok: false, reason: 'unknown' }
    if (isUnderWay(live)) return { ok: false, reason: 'late' }
    const words = plainText(asked).slice(0, 1000) || null
    await dropIntake(req, { application: application.id, about: 'left', asked: words })
    if (live.state === 'planned')
      await recordMove(req, { application: application.id, from: application.state, to: 'submitted', by: member })
    else await noteAct(req, { application: application.id, member })
    return { ok: true }
  })

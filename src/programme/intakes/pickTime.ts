import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { doneBy } from '@/people/members/doneBy'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction } from '@/platform/transaction'

import { lockApplication } from '../applications/lockApplication'
import { heardOf } from '../waiting/silence'
import { recordMove } from '../way/recordMove'
import { lockIntake } from './lockIntake'
import { settleIntake } from './settleIntake'
import { tellIntake } from './tellIntake'

type Picking = { intake: string; at: string }
export type PickAnswer = { ok: true } | { ok: false; reason: 'unknown' | 'late' | 'taken' }

/**
 * A candidate chooses one of the moments that were proposed for their interview, or another one than they chose before.
 * Chosen twice, it counts once. `taken` says that somebody else has that moment of the coordinator's by now.
 */
export const pickTime = (req: PayloadRequest, member: Member, { intake, at }: Picking): Promise<PickAnswer> =>
  inTransaction(req, async (): Promise<PickAnswer> => {
    const application = await lockApplication(req, member)
    const live = application && (await lockIntake(req, application.id))
    if (!live || live.id !== intake || !live.times.includes(at)) return { ok: false, reason: 'unknown' }
    if (live.startsAt === at) return { ok: true }
    if (Date.parse(at) <= Date.now() || isUnderWay(live)) return { ok: false, reason: 'late' }
    const settled = await settleIntake(req, live, at)
    if (!settled.ok) return { ok: false, reason: 'taken' }
    const isMove = live.state === 'planned'
    if (isMove) await noteAct(req, { application: application.id, member })
    else
      await recordMove(req, { application: application.id, from: application.state, to: 'intakePlanned', by: member })
    await tellIntake(req, { intake, about: isMove ? 'moved' : 'planned' })
    return { ok: true }
  })

/** Whether the planned moment has come: from then on only a coordinator changes it. */
export const isUnderWay = ({ startsAt }: { startsAt: string | null }): boolean =>
  startsAt !== null && Date.parse(startsAt) <= Date.now()

/** Writes down that a candidate did something about their interview while their state stays. */
export async function noteAct(
  req: PayloadRequest,
  { application, member }: { application: string; member: Member },
): Promise<void> {
  await heardOf(req, member.id)
  const entry = { act: 'update', subject: 'applications', document: application, fields: ['intake'] } as const
  await writeLog(req, { ...entry, ...doneBy(member) })
}

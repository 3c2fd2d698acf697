import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type File, lockFile } from '../way/lockFile'
import { recordMove } from '../way/recordMove'
import { dropIntake } from './dropIntake'
import { isTaken } from './isTaken'
import { lockIntake } from './lockIntake'
import { type Proposal, type ProposalFault, readProposal, type TypedProposal } from './readProposal'
import { lockDiary, settleIntake } from './settleIntake'
import { tellIntake } from './tellIntake'
import { zoneOf } from './zoneOf'

type Proposing = TypedProposal & {
  application: string
  /** They agreed on the first of these moments already, on the telephone for example. */
  isAgreed?: boolean
  /** How many moments may be proposed; several people may share more. */
  most?: number
}
export type ProposeAnswer = { ok: true } | { ok: false; reason: 'unknown' | 'taken' | ProposalFault }

/**
 * A coordinator of the branch proposes moments for the interview of somebody who has applied, or writes down the one that
 * they agreed on. What was proposed or planned before is called off; whoever proposes accompanies the person from then
 * on, where nobody does yet.
 */
export const proposeIntake = (
  req: PayloadRequest,
  { application, isAgreed = false, most, ...typed }: Proposing,
): Promise<ProposeAnswer> =>
  inTransaction(req, async (): Promise<ProposeAnswer> => {
    const file = await lockFile(req, application)
    const isTheirs = file && branchesOf(req.user).includes(file.branch)
    if (!isTheirs || !mayMeet(file)) return { ok: false, reason: 'unknown' }
    const zone = await zoneOf(req.payload, file.branch)
    const read = readProposal(typed, { zone, now: new Date(), most })
    if (!read.ok) return { ok: false, reason: read.fault }
    const { proposal } = read
    if (isAgreed && (await isBusy(req, { file, proposal }))) return { ok: false, reason: 'taken' }
    const intake = await insert(req, { file, proposal, zone })
    await writeLog(req, { act: 'update', subject: 'applications', document: file.id, fields: ['intake'] })
    if (isAgreed) await plan(req, { file, intake, proposal })
    else await tellIntake(req, { intake, about: 'proposed' })
    return { ok: true }
  })

/** Whether an interview can be arranged for whoever stands here. */
export const mayMeet = ({ state }: Pick<File, 'state'>): boolean => state === 'submitted' || state === 'intakePlanned'

type Made = { file: File; proposal: Proposal }

/** Whether the coordinator has somebody else's interview at the moment that was agreed on. */
async function isBusy(req: PayloadRequest, { file, proposal: { times, minutes } }: Made): Promise<boolean> {
  const coordinator = String(req.user?.id)
  await lockDiary(req, coordinator)
  const intake = (await lockIntake(req, file.id))?.id ?? null
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select ${isTaken({ coordinator, intake, at: times[0] ?? '', minutes })} as taken`)
  return rows[0]?.taken === true
}

async function insert(req: PayloadRequest, { file, proposal, zone }: Made & { zone: string }): Promise<string> {
  const coordinator = String(req.user?.id)
  await dropIntake(req, { application: file.id, about: 'calledOff' })
  if (file.state === 'intakePlanned')
    await recordMove(req, { application: file.id, from: file.state, to: 'submitted', by: { colleague: coordinator } })
  const { times, minutes, mode, place, meeting } = proposal
  const row = {
    application: file.id,
    coordinator,
    state: 'offered',
    minutes: String(minutes),
    mode,
    place,
    meeting,
    zone,
  }
  const [intake = ''] = await insertInto(req, 'intakes', [{ ...row, calendarUid: randomUUID(), calendarSequence: '0' }])
  const db = await transactionOf(req)
  await db.execute(sql`
    insert into intakes_times (_order, _parent_id, id, at)
    select order_, ${intake}, gen_random_uuid(), at
    from unnest(${sql.param(times)}::timestamptz[]) with ordinality one (at, order_)`)
  await db.execute(sql`
    update applications set coordinator_id = coalesce(coordinator_id, ${coordinator}) where id = ${file.id}`)
  return intake
}

async function plan(req: PayloadRequest, { file, intake, proposal }: Made & { intake: string }): Promise<void> {
  const coordinator = String(req.user?.id)
  await settleIntake(req, { id: intake, coordinator, minutes: proposal.minutes }, proposal.times[0] ?? '')
  await recordMove(req, {
    application: file.id,
    from: 'submitted',
    to: 'intakePlanned',
    by: { colleague: coordinator },
  })
  await tellIntake(req, { intake, about: 'planned' })
}

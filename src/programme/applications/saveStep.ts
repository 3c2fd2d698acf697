import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { insertInto } from '@/platform/insertInto'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { isOver, type Locked, lockApplication } from './lockApplication'
import { listSectors } from './listSectors'
import { type Question, stepsOf } from './questions'
import { type Faults, readAnswers } from './readAnswers'
import type { Typed } from './typedOf'

type Saving = {
  /** From 1. */
  step: number
  typed: Typed
  /** Somebody stops half-way: what is still open is no fault, and the step is not done. */
  isPart?: boolean
}
export type SaveAnswer =
  { ok: true } | { ok: false; reason: 'unknown' } | { ok: false; reason: 'faults'; faults: Faults }

/**
 * Saves the answers of one step of a member's application. Where one of them is wrong nothing is saved, and it is said
 * which; sent twice, or from two tabs, the last one holds. Refused where the application is over.
 */
export async function saveStep(
  req: PayloadRequest,
  member: Member,
  { step, typed, isPart }: Saving,
): Promise<SaveAnswer> {
  const questions = stepsOf(member.role)[step - 1]?.questions
  if (!questions) return { ok: false, reason: 'unknown' }
  const asksSectors = questions.some(({ kind }) => kind === 'sectors')
  const sectors = asksSectors ? (await listSectors(req)).map(({ id }) => id) : []
  const read = readAnswers(questions, { typed, sectors, isPart })
  if (!read.ok) return { ok: false, reason: 'faults', faults: read.faults }
  return inTransaction(req, async () => {
    const application = await lockApplication(req, member)
    if (!application || isOver(application.state) || !isNext(application, step)) return { ok: false, reason: 'unknown' }
    const reached = read.isWhole ? Math.max(application.reached, step) : application.reached
    await write(req, { application: application.id, reached, questions, answers: read.answers })
    const fields = questions.filter(({ sensitive }) => !sensitive).map(({ name }) => name)
    const { id } = application
    await writeLog(req, { act: 'update', subject: 'applications', document: id, fields, ...doneBy(member) })
    return { ok: true }
  })
}

/** Steps are answered in their order, and again as often as one likes. */
const isNext = ({ reached }: Locked, step: number): boolean => step <= reached + 1

type Writing = {
  application: string
  reached: number
  questions: readonly Question[]
  answers: Record<string, unknown>
}

async function write(req: PayloadRequest, { application, reached, questions, answers }: Writing): Promise<void> {
  const apart = questions.filter(({ sensitive }) => sensitive).map(({ name }) => name as string)
  const kept = Object.fromEntries(Object.entries(answers).filter(([name]) => !apart.includes(name)))
  const data = { ...kept, reached, lastActAt: new Date().toISOString() } as Partial<Application>
  const given = { reached: true } as const // Nobody reads what comes back.
  await req.payload.update({ collection: 'applications', id: application, data, depth: 0, select: given, req })
  if (apart.length > 0) await writeApart(req, application, answers)
}

/** Beside the CMS: what is kept apart has no hooks, and stands in no version or log. The application is locked. */
async function writeApart(req: PayloadRequest, application: string, answers: Record<string, unknown>): Promise<void> {
  const db = await transactionOf(req)
  const { eligible = null, rightToWork = null } = answers
  const { rowCount } = await db.execute(sql`
    update application_eligibility set eligible = ${eligible}, right_to_work = ${rightToWork}, updated_at = now()
    where application_id = ${application}`)
  if (!rowCount) await insertInto(req, 'application_eligibility', [{ application, eligible, rightToWork }])
}

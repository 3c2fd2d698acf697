import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { branchesOf } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { insertInto } from '@/platform/insertInto'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { type Faults, readAnswers } from '../applications/readAnswers'
import type { Typed } from '../applications/typedOf'
import { type File, lockFile } from '../way/lockFile'
import { recordMove } from '../way/recordMove'
import { tellMove } from '../way/tellMove'
import { type InterviewName, interviewOf } from './interviewQuestions'

type Saving = {
  application: string
  typed: Typed
  /** The interview took place: what must be answered is, and the application goes on. */
  isDone: boolean
}
export type SaveInterviewAnswer =
  { ok: true } | { ok: false; reason: 'unknown' } | { ok: false; reason: 'faults'; faults: Faults<InterviewName> }

/**
 * Saves what a coordinator of the branch noted in an interview and, where it is done, leads the application on and tells the person what comes next. Where one
 * answer is wrong nothing is saved, and it is said which. The log says which fields, never what stands in them.
 */
export const saveInterview = (
  req: PayloadRequest,
  { application, typed, isDone }: Saving,
): Promise<SaveInterviewAnswer> =>
  inTransaction(req, async (): Promise<SaveInterviewAnswer> => {
    const file = await lockFile(req, application)
    const isTheirs = file && branchesOf(req.user).includes(file.branch)
    if (!isTheirs || !mayWrite(file.state)) return { ok: false, reason: 'unknown' }
    const isFinal = isDone || file.state !== 'intakePlanned'
    const questions = interviewOf(file.role)
    const read = readAnswers(questions, { typed, isPart: !isFinal })
    if (!read.ok) return { ok: false, reason: 'faults', faults: read.faults }
    await write(req, application, read.answers)
    const fields = questions.map(({ name }) => name)
    await writeLog(req, { act: 'update', subject: 'interviews', document: application, fields })
    if (isDone && file.state === 'intakePlanned') await finish(req, file)
    return { ok: true }
  })

/** Notes are written from the planned interview on, and put right afterwards. */
export const mayWrite = (state: string): boolean =>
  ['intakePlanned', 'intakeDone', 'inTraining', 'ready'].includes(state)

async function write(req: PayloadRequest, application: string, answers: Record<string, unknown>): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`delete from interviews where application_id = ${application}`)
  await insertInto(req, 'interviews', [{ application, ...answers }])
}

async function finish(req: PayloadRequest, { id: application, role, lacksCourse }: File): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update intakes set state = 'done', updated_at = now() where application_id = ${application} and state = 'planned'`)
  const by = { colleague: String(req.user?.id) }
  await recordMove(req, { application, from: 'intakePlanned', to: 'intakeDone', by })
  const hasCourses = role === 'mentor' && lacksCourse && isOn(req.payload, 'training')
  await tellMove(req, { application, about: hasCourses ? 'metTraining' : 'met' })
}

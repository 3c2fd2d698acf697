import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Call } from '@/payload-types'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { transactionOf } from '@/platform/transaction'

import { reachedBy } from '../returns/reachedBy'
import type { IntakeAbout } from './Intake'

/** The name under which a letter about an interview is queued; the task itself knows how to write it. */
export const intakeLetter = { name: 'intake_letter' }

export type ToldIntake = {
  intake: string
  about: IntakeAbout
  /** The moment of a reminder. */
  at?: string
}

/** What has to be said by telephone; the rest was agreed on there, or is seen on the page on which it was done. */
const calls: { [about in IntakeAbout]?: Call['reason'] } = {
  proposed: 'intakeProposed',
  calledOff: 'intakeCalledOff',
  missed: 'intakeCalledOff',
  reminder: 'intakeReminder',
}

type Person = { member: string; branch: string; language: 'fr' | 'nl' | 'en'; email: string | null }

/** Tells a candidate something about their interview, if the caller commits: by letter, else through the call list. */
export async function tellIntake(req: PayloadRequest, told: ToldIntake): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select members.id as member, members.branch_id as branch, language, ${reachedBy} as email from intakes
    join applications on applications.id = application_id join members on members.id = member_id
    where intakes.id = ${told.intake}`)
  const [found] = rows as Person[]
  if (!found) return
  const { email, ...call } = found
  if (email) return queueTask(req, { task: intakeLetter, input: told })
  const reason = calls[told.about]
  if (reason) await insertInto(req, 'calls', [{ ...call, reason, state: 'due' }])
}

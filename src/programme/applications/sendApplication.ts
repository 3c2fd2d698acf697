import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { insertInto } from '@/platform/insertInto'
import { queueTask } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { isOver, lockApplication } from './lockApplication'
import type { StepName } from './questions'
import { stepsOf } from './questions'
import { readApplication, stepsDone } from './readApplication'
import { applicationLetter } from './receivedLetter'

/** The version of the text that is agreed to, in `messages`: it changes when the text does. */
const consentVersion = '2026-11'

export type SendAnswer =
  { ok: true } | { ok: false; reason: 'unknown' | 'noConsent' } | { ok: false; reason: 'incomplete'; steps: StepName[] }

/**
 * Sends a member's application: state, consent, log and letter in one commit, or a call for whoever has no e-mail. Sent
 * twice, it counts once. Refused while a step is open, and without the consent.
 */
export async function sendApplication(
  req: PayloadRequest,
  member: Member,
  { hasAgreed }: { hasAgreed: boolean },
): Promise<SendAnswer> {
  return inTransaction(req, async () => {
    const locked = await lockApplication(req, member)
    if (!locked || isOver(locked.state)) return { ok: false, reason: 'unknown' }
    if (locked.state !== 'draft') return { ok: true }
    const application = await readApplication(req, member)
    const done = application ? stepsDone(application) : []
    const steps = stepsOf(locked.role).filter((_, index) => !done[index])
    if (steps.length > 0) return { ok: false, reason: 'incomplete', steps: steps.map(({ name }) => name) }
    if (!hasAgreed) return { ok: false, reason: 'noConsent' }
    const db = await transactionOf(req)
    await db.execute(sql`
      update applications set state = 'submitted', submitted_at = now(), consented_at = now(), last_act_at = now(),
        consent_version = ${consentVersion}, updated_at = now() where id = ${locked.id}`)
    const entry = { act: 'update', subject: 'applications', document: locked.id } as const
    await writeLog(req, { ...entry, taken: ['draft'], given: ['submitted'], ...doneBy(member) })
    await sayReceived(req, member, locked.id)
    return { ok: true }
  })
}

/** The letter, or the call to whoever has no e-mail. */
async function sayReceived(req: PayloadRequest, member: Member, application: string): Promise<void> {
  if (member.email) return queueTask(req, { task: applicationLetter, input: { application } })
  const { id, branch, language } = member
  await insertInto(req, 'calls', [{ member: id, branch, language, reason: 'applied', state: 'due' }])
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Member } from '@/people/members/Member'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { recordMove } from '../way/recordMove'
import { tellMove } from '../way/tellMove'
import { isOver, type Locked, lockApplication } from './lockApplication'
import type { StepName } from './questions'
import { stepsOf } from './questions'
import { readApplication, stepsDone } from './readApplication'

/** The version of the text that is agreed to, in `messages`: it changes when the text does. */
const consentVersion = '2026-11'

export type SendAnswer =
  { ok: true } | { ok: false; reason: 'unknown' | 'noConsent' } | { ok: false; reason: 'incomplete'; steps: StepName[] }

/**
 * Sends a member's application: state, consent, log and letter in one commit, or a call for whoever has no e-mail. Sent
 * twice, it counts once. Refused while a step is open, without the consent, and while it is on hold.
 */
export async function sendApplication(
  req: PayloadRequest,
  member: Member,
  { hasAgreed }: { hasAgreed: boolean },
): Promise<SendAnswer> {
  return inTransaction(req, async () => {
    const locked = await lockApplication(req, member)
    if (!locked || isOver(locked.state) || (await isHeldUnsent(req, locked))) return { ok: false, reason: 'unknown' }
    if (locked.state !== 'draft') return { ok: true }
    const application = await readApplication(req, member)
    const done = application ? stepsDone(application) : []
    const steps = stepsOf(locked.role).filter((_, index) => !done[index])
    if (steps.length > 0) return { ok: false, reason: 'incomplete', steps: steps.map(({ name }) => name) }
    if (!hasAgreed) return { ok: false, reason: 'noConsent' }
    const db = await transactionOf(req)
    await db.execute(sql`
      update applications set submitted_at = now(), consented_at = now(), consent_version = ${consentVersion}
      where id = ${locked.id}`)
    await recordMove(req, { application: locked.id, from: 'draft', to: 'submitted', by: member })
    await tellMove(req, { application: locked.id, about: 'submitted' })
    return { ok: true }
  })
}

/** On hold before it was ever sent: it goes on first. */
async function isHeldUnsent(req: PayloadRequest, { id, state }: Locked): Promise<boolean> {
  if (state !== 'onHold') return false
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select from applications where id = ${id} and submitted_at is null`)
  return rows.length > 0
}

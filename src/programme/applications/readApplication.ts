import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import type { Member } from '@/people/members/Member'

import { allQuestions, type Role, stepsOf } from './questions'
import { isComplete } from './typedOf'

/** What was answered, by the name of the question; a question that was not reached has no answer. */
export type Answers = Record<string, unknown>

export type OwnApplication = Pick<
  Application,
  | 'id'
  | 'state'
  | 'submittedAt'
  | 'consentVersion'
  | 'reached'
  | 'heldUntil'
  | 'partner'
  | 'partnerContact'
  | 'lastActAt'
  | 'askedAt'
> & {
  role: Role
  answers: Answers
}

/**
 * A member's own application, the newest, with all that they answered; nothing where they have none. Read as it is stored:
 * it has no hooks, and every page of the portal asks for it.
 */
export async function readApplication(
  req: PayloadRequest,
  { id }: Pick<Member, 'id'>,
): Promise<OwnApplication | undefined> {
  const { docs } = await req.payload.db.find<Application>({
    collection: 'applications',
    where: { member: { equals: id } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] && { ...docs[0], answers: await readAnswersOf(req, docs[0]) }
}

/** Every answer of an application, with what is kept apart unless it is for somebody else's eyes. */
export async function readAnswersOf(
  req: PayloadRequest,
  application: Application,
  { withApart = true }: { withApart?: boolean } = {},
): Promise<Answers> {
  const apart = withApart ? await readApart(req, application) : undefined
  const known = { ...application, ...apart } as unknown as Answers
  const asked = allQuestions.filter(({ sensitive }) => withApart || !sensitive)
  const names = asked.flatMap(({ name, orUnknown }) => (orUnknown ? [name, `${name}Unknown`] : [name]))
  return Object.fromEntries(names.map((name) => [name, known[name] ?? null]))
}

async function readApart(req: PayloadRequest, { id, role }: Application): Promise<Answers | undefined> {
  const asksApart = stepsOf(role).some(({ questions }) => questions.some(({ sensitive }) => sensitive))
  if (!asksApart) return undefined
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select eligible, right_to_work as "rightToWork" from application_eligibility where application_id = ${id}`)
  return rows[0]
}

/** Which steps are done, in their order: reached once, and complete since. */
export const stepsDone = ({
  role,
  reached,
  answers,
}: Pick<OwnApplication, 'role' | 'reached' | 'answers'>): boolean[] =>
  stepsOf(role).map(({ questions }, index) => index < reached && isComplete(questions, answers))

/** The number of the step where somebody goes on, from 1; one more than there are where all are done. */
export function nextStep(application: Pick<OwnApplication, 'role' | 'reached' | 'answers'>): number {
  const done = stepsDone(application)
  const open = done.indexOf(false)
  return (open === -1 ? done.length : open) + 1
}

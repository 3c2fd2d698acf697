import type { PayloadRequest } from 'payload'

import type { Answers } from '../applications/readApplication'
import { interviewOf } from './interviewQuestions'
import type { Role } from '../applications/questions'

/** What was noted in the interview of an application, by the name of the question; nothing where there was none yet. */
export async function readInterview(
  req: PayloadRequest,
  { application, role }: { application: string; role: Role },
): Promise<Answers | undefined> {
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: { application: { equals: application } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const known = docs[0] as unknown as Answers | undefined
  return known && Object.fromEntries(interviewOf(role).map(({ name }) => [name, known[name] ?? null]))
}

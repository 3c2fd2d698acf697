import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Application, Member } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'
import { idOf } from '@/platform/idOf'

import { type Answers, readAnswersOf } from './readApplication'

export type Candidate = Pick<Application, 'id' | 'role' | 'state' | 'submittedAt'> & {
  member: Pick<Member, 'id' | 'firstName' | 'lastName' | 'email' | 'telephone' | 'language'>
  branch: string
  answers: Answers
}

/**
 * One application with everything that was answered, for the coordinators of its branch; nothing for anybody else.
 * Reading it is logged.
 */
export async function readCandidate(req: PayloadRequest, id: string): Promise<Candidate | undefined> {
  const { user } = req
  if (!isUuid(id) || !hasRole(user, 'coordinator')) return undefined
  const found = await req.payload.findByID({ collection: 'applications', id, depth: 0, disableErrors: true, req })
  const branch = idOf(found?.branch)
  if (!found || !branch || !branchesOf(user).includes(branch)) return undefined
  await logReading(req, { subject: 'applications', ids: [id] })
  const member = await req.payload.findByID({ collection: 'members', id: idOf(found.member), depth: 0, req })
  return { ...found, member, branch, answers: await readAnswersOf(req, found) }
}

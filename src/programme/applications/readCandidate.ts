import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import type { Application, Member } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'

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
  const found = await req.payload.findByID({ collection: 'applications', id, depth: 1, disableErrors: true, req })
  if (!found || typeof found.member === 'string' || typeof found.branch === 'string') return undefined
  const { member, branch } = found
  if (!branchesOf(user).includes(branch.id)) return undefined
  await logReading(req, { subject: 'applications', ids: [id] })
  return { ...found, member, branch: branch.id, answers: await readAnswersOf(req, found) }
}

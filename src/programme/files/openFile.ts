import type { PayloadRequest } from 'payload'

import { hasRole } from '@/people/access'
import { logReading } from '@/people/log/logReading'
import type { Member } from '@/people/members/Member'
import { inTransaction } from '@/platform/transaction'

import { plainWords } from '../bookings/plainText'
import { type OwnData, readOwnData } from '../bookings/readOwnData'
import { type MemberData, readMemberData } from '../members/readMemberData'
import { type Found, findPeople } from './findPeople'

/** All that is kept about one person: a member with their bookings, or somebody who has only booked. */
export type PersonFile = { member: Member; kept: MemberData } | { member: null; bookings: OwnData[] }
type Asked = {
  /** An e-mail address, a telephone number, or the number of an application. */
  whose: string
  why: string
}
export type FileAnswer =
  { ok: true; files: PersonFile[] } | { ok: false; reason: 'unknown' | 'whoseMissing' | 'noReason' | 'notFound' }

/**
 * All that is kept about somebody, what is kept apart included, for the data protection officer who says why: everybody
 * whom this address or number reaches. The reason stands in the log beside each that was read, before it is shown.
 */
export async function openFile(req: PayloadRequest, { whose, why }: Asked): Promise<FileAnswer> {
  if (!hasRole(req.user, 'officer')) return { ok: false, reason: 'unknown' }
  const reason = plainWords(why)
  if (!whose.trim()) return { ok: false, reason: 'whoseMissing' }
  if (!reason) return { ok: false, reason: 'noReason' }
  const found = await inTransaction(req, async () => {
    const people = await findPeople(req, whose.trim())
    await logFiles(req, people, reason)
    return people
  })
  if (found.members.length + found.others.length === 0) return { ok: false, reason: 'notFound' }
  const files: PersonFile[] = []
  for (const member of found.members) files.push({ member, kept: await readMemberData(req, member) })
  for (const booking of found.others) files.push({ member: null, bookings: await readOwnData(req, { booking }) })
  return { ok: true, files }
}

async function logFiles(req: PayloadRequest, { members, applications, bookings }: Found, why: string): Promise<void> {
  const people = members.map(({ id }) => id)
  await logReading(req, { subject: 'members', ids: people, why })
  for (const subject of ['applications', 'application-eligibility', 'interviews'])
    await logReading(req, { subject, ids: applications, why })
  for (const subject of ['bookings', 'access-needs']) await logReading(req, { subject, ids: bookings, why })
}

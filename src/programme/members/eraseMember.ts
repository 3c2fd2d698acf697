import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { doneBy } from '@/people/members/doneBy'
import type { Member } from '@/people/members/Member'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { eraseOwn } from '../bookings/eraseOwn'
import { leaveAllCourses } from '../training/leaveCourses'
import { findMembersBookings } from './findMembersBookings'
import { callsOf } from './readMemberData'

/**
 * Erases a member at their own wish: who they are, what they answered, their sign-ins, calls and bookings. That somebody
 * was here stays as a number; done twice it counts once.
 */
export const eraseMember = (req: PayloadRequest, member: Member): Promise<void> =>
  inTransaction(req, async () => {
    for (const asked of await findMembersBookings(req, member)) await eraseOwn(req, asked)
    await leaveAllCourses(req, member.id)
    const db = await transactionOf(req)
    await db.execute(sql`delete from calls where ${callsOf(member)}`)
    const { rowCount } = await db.execute(sql`delete from members where id = ${member.id}`)
    if (!rowCount) return
    const entry = { act: 'erase', subject: 'members', document: member.id, why: 'at the person’s own wish' } as const
    await writeLog(req, { ...entry, ...doneBy(member) })
  })

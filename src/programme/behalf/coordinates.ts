import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { branchesOf, hasRole } from '@/people/access'
import { transactionOf } from '@/platform/transaction'

/** The session of a booking, where whoever asks coordinates its branch; only they act for its people. */
export async function sessionInCare(req: PayloadRequest, booking: string): Promise<string | undefined> {
  if (!isUuid(booking)) return undefined
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select session.id, branch_id as branch from bookings booking
    join info_sessions session on session.id = info_session_id where booking.id = ${booking}`)
  const [found] = rows as { id: string; branch: string }[]
  return found && coordinates(req, found.branch) ? found.id : undefined
}

/** Whether whoever asks coordinates the branch of this session. */
export async function coordinatesSession(req: PayloadRequest, session: string): Promise<boolean> {
  if (!isUuid(session)) return false
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select branch_id as branch from info_sessions where id = ${session}`)
  const [found] = rows as { branch: string }[]
  return found !== undefined && coordinates(req, found.branch)
}

const coordinates = ({ user }: PayloadRequest, branch: string): boolean =>
  hasRole(user, 'coordinator') && branchesOf(user).includes(branch)

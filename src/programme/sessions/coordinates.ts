import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { branchesOf, hasRole } from '@/people/access'
import { transactionOf } from '@/platform/transaction'

/** Whether whoever asks coordinates the branch of this session. */
export const coordinatesSession = (req: PayloadRequest, session: string): Promise<boolean> =>
  coordinates(req, { id: session, where: sql`id = ${session}` })

/** Whether whoever asks coordinates the branch of this booking's session; only they act for its people. */
export const coordinatesBooking = (req: PayloadRequest, booking: string): Promise<boolean> =>
  coordinates(req, { id: booking, where: sql`id = (select info_session_id from bookings where id = ${booking})` })

type Which = { id: string; where: ReturnType<typeof sql> }

async function coordinates(req: PayloadRequest, { id, where }: Which): Promise<boolean> {
  if (!isUuid(id) || !hasRole(req.user, 'coordinator')) return false
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select branch_id as branch from info_sessions where ${where}`)
  return rows.some(({ branch }) => branchesOf(req.user).includes(String(branch)))
}

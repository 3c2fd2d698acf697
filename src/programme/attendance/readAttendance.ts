import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking, InfoSession } from '@/payload-types'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { mayRunSession } from './mayRunSession'

/** What is said of somebody, and when it was said; no name, so that reading it says nothing about a person. */
export type Standing = { id: string; state: Booking['state']; attendance: Booking['attendance']; at: string | null }
export type AttendanceNow = { state: InfoSession['state']; people: Standing[] }

/** What holds of everybody at a door at this moment; nothing for whoever does not receive them. */
export async function readAttendance(req: PayloadRequest, session: string): Promise<AttendanceNow | undefined> {
  return inTransaction(req, async () => {
    if (!(await mayRunSession(req, session))) return undefined
    const db = await transactionOf(req)
    const facts = await db.execute(sql`select state from info_sessions where id = ${session}`)
    const { rows } = await db.execute(sql`
      select id, state, attendance, attendance_at as at from bookings
      where info_session_id = ${session} and (state in ('booked', 'waiting') or (state = 'held' and held_until > now()))`)
    const people = (rows as Standing[]).map((one) => ({ ...one, at: one.at && new Date(one.at).toISOString() }))
    return { state: (facts.rows as { state: InfoSession['state'] }[])[0]?.state ?? 'draft', people }
  })
}

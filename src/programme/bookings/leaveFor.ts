import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { newCode } from './codes'
import { endBookings } from './endBookings'

/**
 * Ends one booking for another of the same person; the sessions of both are locked. Whoever moves keeps their code, their links and what they need; another date held for them
 * is left for the new one.
 */
export async function leaveFor(req: PayloadRequest, { from, to }: { from: string; to: string }): Promise<void> {
  await endBookings(req, { where: sql`id = ${from}`, as: 'cancelled' })
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select code from bookings where id = ${from}`)
  await db.execute(sql`update bookings set code = ${newCode(req.payload.secret)} where id = ${from}`)
  await db.execute(sql`update bookings set code = ${rows[0]?.code} where id = ${to}`)
  await db.execute(sql`update booking_links set booking_id = ${to} where booking_id = ${from}`)
  await db.execute(sql`
    update access_needs set booking_id = ${to} where booking_id = ${from}
      and not exists (select from access_needs newer where newer.booking_id = ${to})`)
  await db.execute(sql`update e_learnings set booking_id = ${to} where booking_id = ${from}`)
  await db.execute(sql`
    update bookings set moves_from_id = ${to} where moves_from_id = ${from} and state in ('held', 'asked') and id <> ${to}`)
}

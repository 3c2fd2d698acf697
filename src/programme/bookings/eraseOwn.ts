import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { emptyThese } from './clearBookings'
import { findOwnBookings, type OwnAsked } from './findOwnBookings'
import { lockContacts } from './findSame'
import { cancelSeat } from './settleBooking'

/**
 * Erases somebody at their own wish: their places in sessions ahead go to whoever waits, and nothing that says who they
 * were is left of any of their bookings. Done twice it counts once.
 */
export async function eraseOwn(req: PayloadRequest, asked: OwnAsked): Promise<void> {
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    await lockContacts(req, await contactsIn(req, await findOwnBookings(req, asked))) // They must not move meanwhile.
    const theirs = await findOwnBookings(req, asked)
    const these = sql`any(${sql.param(theirs)}::uuid[])`
    // All their sessions first, in the order of all moves: one after the other, two people could wait for each other.
    await db.execute(sql`
      select from info_sessions where id in (select info_session_id from bookings where id = ${these})
      order by id for update`)
    for (const one of theirs) await cancelSeat(req, one)
    for (const table of ['calls', 'access_needs', 'booking_links'])
      await db.execute(sql`delete from ${sql.identifier(table)} where booking_id = ${these}`)
    await emptyThese(req, theirs)
    await writeLog(req, {
      act: 'erase',
      subject: 'bookings',
      why: `${theirs.length} bookings at the person’s own wish`,
    })
  })
}

async function contactsIn(req: PayloadRequest, bookings: string[]): Promise<string[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select distinct contact from booking_contacts where booking_id = any(${sql.param(bookings)}::uuid[])`)
  return rows.map(({ contact }) => String(contact))
}

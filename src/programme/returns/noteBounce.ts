import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, lockRow, transactionOf } from '@/platform/transaction'

import { callOnce } from '../calls/callOnce'
import { mailboxOf } from './returnAddress'

type Bounced = {
  booking: string
  /** The fingerprint of the mailbox that the letter went to. */
  mailbox: string
  status: string
}
/** `gone`: the person has another address by now, or none. `known`: it was noted before. */
export type BounceNote = 'noted' | 'known' | 'gone'

/**
 * Notes that letters do not reach somebody, until their address changes, and puts them on the branch's call list, once,
 * where a telephone is known and the session is not over. No letter comes of it, so no two machines write to each other.
 */
export async function noteBounce(req: PayloadRequest, { booking, mailbox, status }: Bounced): Promise<BounceNote> {
  return inTransaction(req, async () => {
    await lockRow(req, 'bookings', booking) // Two letters may come back at once: one call.
    const found = await readReached(req, booking)
    const to = found && whichOf(found, (email) => mailboxOf(req.payload.secret, email) === mailbox)
    if (!to) return 'gone'
    if (found.bouncedTo === to || found.bouncedTo === 'email') return 'known'
    const db = await transactionOf(req)
    await db.execute(sql`
      update bookings set bounced_at = clock_timestamp(), bounce_status = ${status}, bounced_to = ${to}
      where id = ${booking}`)
    if (found.telephone && !found.isOver) await callOnce(req, { booking, reason: 'bounced' })
    const document = { subject: 'bookings', document: booking }
    await writeLog(req, { act: 'update', ...document, fields: ['bouncedAt'], given: [to, status] })
    return 'noted'
  })
}

type Reached = Pick<Booking, 'email' | 'newEmail' | 'telephone' | 'bouncedTo'> & { isOver: boolean }

async function readReached(req: PayloadRequest, booking: string): Promise<Reached | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select email, new_email as "newEmail", telephone, bounced_to as "bouncedTo", ends_at <= clock_timestamp() as "isOver"
    from bookings booking join seatings session on session.id = seating_id where booking.id = ${booking}`)
  return (rows as Reached[])[0]
}

function whichOf({ email, newEmail }: Reached, isIt: (email: string) => boolean): 'email' | 'newEmail' | undefined {
  if (email && isIt(email)) return 'email'
  return newEmail && isIt(newEmail) ? 'newEmail' : undefined
}

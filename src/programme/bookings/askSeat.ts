import { setTimeout as wait } from 'node:timers/promises'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { bookSeat, type BookSeatResult } from './bookSeat'
import { contactsOf } from './insertBooking'
import { giveBackContacts, triesOfSeat } from './limits'
import type { SeatWish } from './SeatWish'
import { noteVisit, visitKey } from './visits'
import { type Waits, withinLimits } from './withinLimits'

/** `address` is the one from which they ask, as the front believes it. */
type Asked = { wish: SeatWish; address: string }
type Answered = Exclude<BookSeatResult, { reason: 'unclear' }>
export type AskedSeat = Answered | Waits

/**
 * A wish for a seat as it comes through the doors of the house: within the limits, and answered within seconds. `busy`
 * says that nothing was booked, for want of time. Open to everybody.
 */
export async function askSeat(req: PayloadRequest, { wish, address }: Asked): Promise<AskedSeat> {
  if (!isOn(req.payload, 'infoSessions')) return { ok: false, reason: 'unknown' }
  const tries = triesOfSeat({ address, session: wish.session, contacts: contactsOf(wish) })
  const answer: AskedSeat = await withinLimits(req, tries, () => takeSeat(req, { wish, address }))
  if (!answer.ok && answer.reason !== 'wait' && answer.reason !== 'busy') await giveBackContacts(req.payload, tries)
  return answer
}

/** How long we look who else comes, in milliseconds, before many at once count as a program. */
const moment = 1000

async function takeSeat(req: PayloadRequest, { wish, address }: Asked): Promise<Answered> {
  const { pool } = req.payload.db as unknown as PostgresAdapter
  await pool.query(noteVisit, [visitKey(wish.session, address), wish.session])
  const answer = await takeOnce(req, { ...wish, watched: 'once' })
  if (answer.ok || answer.reason !== 'unclear') return answer
  await wait(moment)
  return (await takeOnce(req, { ...wish, watched: 'again' })) as Answered
}

const takeOnce = (req: PayloadRequest, wish: SeatWish): Promise<BookSeatResult> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`set local lock_timeout = '5s'`)
    return bookSeat(req, wish)
  })

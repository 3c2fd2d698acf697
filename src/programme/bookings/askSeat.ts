import { setTimeout as wait } from 'node:timers/promises'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'

import { bookSeat, type BookSeatResult } from './bookSeat'
import { contactsOf } from './insertBooking'
import { inLine } from './inLine'
import { giveBackContacts, triesOfSeat, type Try } from './limits'
import type { SeatWish } from './SeatWish'
import { noteRefused } from './noteRefused'
import { readSeats } from './lockSession'
import { decideSeat } from './seatRule'
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
  return withinLimits(req, tries.address, async () => {
    const { pool } = req.payload.db as unknown as PostgresAdapter
    await pool.query(noteVisit, [visitKey(wish.session, address), wish.session])
    const answer = await takeInLine(req, wish, tries.wish)
    if (isFull(answer)) await noteRefused(req.payload, wish)
    return answer
  })
}

const full = { ok: false, reason: 'full' } as const
const isFull = (answer: { ok: boolean; reason?: unknown }): boolean => !answer.ok && answer.reason === 'full'

/** How long we look who else comes, in milliseconds, before many at once count as a program. */
const moment = 1000

async function takeInLine(req: PayloadRequest, wish: SeatWish, tries: Try[]): Promise<AskedSeat> {
  const first = await inLine(wish.session, () => takeSeat(req, { ...wish, watched: 'once' }, tries))
  if (first.ok || first.reason !== 'unclear') return first
  await wait(moment)
  return (await inLine(wish.session, () => takeSeat(req, { ...wish, watched: 'again' }, tries))) as AskedSeat
}

async function takeSeat(req: PayloadRequest, wish: SeatWish, tries: Try[]): Promise<BookSeatResult | Waits> {
  const isFirst = wish.watched === 'once' // Only then it is counted.
  if (fullLately.has(wish.session) && (await isClearlyFull(req, wish))) {
    if (!isFirst) await giveBackContacts(req.payload, tries)
    return full
  }
  return withinLimits(req, isFirst ? tries : [], async () => {
    const answer = await bookSeat(req, wish)
    if (isFull(answer)) rememberFull(wish.session)
    if (!answer.ok && answer.reason !== 'unclear') await giveBackContacts(req.payload, tries)
    return answer
  })
}

// Where many race, all but the first would wait for the lock to hear no. Elsewhere the look before costs and gives nothing.
const fullLately = new Set<string>()

function rememberFull(session: string): void {
  if (fullLately.has(session)) return
  fullLately.add(session)
  setTimeout(() => fullLately.delete(session), 10 * moment).unref()
}

/**
 * Whether there is nothing left to have, without waiting for anybody: as if they had come a moment earlier. Where a hold
 * has run out or their form was answered before, it is not clear.
 */
async function isClearlyFull({ payload }: PayloadRequest, wish: SeatWish): Promise<boolean> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const seats = await readOnce(wish.session, () => readSeats(drizzle, wish.session))
  if (!seats || seats.over + seats.late > 0) return false
  const decision = decideSeat({ ...wish, ...seats })
  if (decision.ok || decision.reason !== 'full') return false
  if (!wish.formKey) return true
  const { rows } = await drizzle.execute(sql`select from bookings where form_key = ${wish.formKey}`)
  return rows.length === 0
}

type Read = ReturnType<typeof readSeats>
const reading = new Map<string, Read>()

/** All who ask while a session is being read hear what that reading says. */
function readOnce(session: string, read: () => Read): Read {
  const known = reading.get(session)
  if (known) return known
  const began = read().finally(() => reading.delete(session))
  reading.set(session, began)
  return began
}

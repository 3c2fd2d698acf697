import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { giveFreedSeats } from '../bookings/giveFreedSeats'
import type { DoorRefusal } from './doorRule'
import { type Door, lockDoor } from './lockDoor'
import { sayAttendance } from './sayAttendance'

/** `over` agrees to one more than the session has seats. */
type Wish = { booking: string; over: boolean; at?: Date }
export type LetInResult = { ok: true; booking: string } | { ok: false; reason: DoorRefusal | 'full' | 'notBooked' }

/** Lets somebody in who waits, or whose seat is only held: they are booked, and they came. */
export async function letIn(req: PayloadRequest, wish: Wish): Promise<LetInResult> {
  return inTransaction(req, async () => {
    const found = await readPlace(req, wish.booking)
    if (!found) return { ok: false, reason: 'unknown' }
    const opened = await lockDoor(req, found.session)
    if (!opened.ok) return opened
    const seated = await seat(req, { wish, door: opened.door })
    if (!seated.ok) return seated
    const said = await sayAttendance(req, { booking: wish.booking, attendance: 'came', at: wish.at })
    await giveFreedSeats(req, found.session)
    return said.ok ? { ok: true, booking: wish.booking } : said
  })
}

async function seat(req: PayloadRequest, { wish, door }: { wish: Wish; door: Door }): Promise<LetInResult> {
  const { booking, over } = wish
  const place = await readPlace(req, booking)
  if (place?.state === 'booked') return { ok: true, booking }
  if (place?.state !== 'held' && place?.state !== 'asked' && place?.state !== 'waiting')
    return { ok: false, reason: 'notBooked' }
  const overbooked = place.state === 'waiting' && door.taken >= door.session.capacity
  if (overbooked && !over) return { ok: false, reason: 'full' }
  const db = await transactionOf(req)
  await db.execute(sql`
    update bookings set state = 'booked', held_until = null, hold_for = null, overbooked = ${overbooked},
      updated_at = clock_timestamp() where id = ${booking}`)
  await logSeat(req, { booking, from: place.state, overbooked })
  return { ok: true, booking }
}

const logSeat = (req: PayloadRequest, { booking, from, overbooked }: Record<'booking' | 'from', string> & Over) =>
  writeLog(req, {
    act: 'update',
    subject: 'bookings',
    document: booking,
    fields: ['state', ...(overbooked ? ['overbooked'] : [])],
    given: ['booked', ...(overbooked ? ['overbooked'] : [])],
    taken: [from],
  })

type Over = { overbooked: boolean }

async function readPlace(
  req: PayloadRequest,
  booking: string,
): Promise<{ session: string; state: string } | undefined> {
  if (!isUuid(booking)) return undefined
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select info_session_id as session, state from bookings where id = ${booking}`)
  return (rows as { session: string; state: string }[])[0]
}

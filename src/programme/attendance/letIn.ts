import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { giveFreedSeats } from '../bookings/giveFreedSeats'
import { live } from '../bookings/isLive'
import { leaveFor } from '../bookings/leaveFor'
import { lockSession } from '../bookings/lockSession'
import type { DoorRefusal } from './doorRule'
import { type Door, lockDoor } from './lockDoor'
import { sayAttendance } from './sayAttendance'

/** `over` agrees to one more than the session has seats. */
type Wish = { booking: string; over: boolean; at?: Date }
export type LetInResult = { ok: true; booking: string } | { ok: false; reason: DoorRefusal | 'full' | 'notBooked' }

/**
 * Lets somebody in who waits, or whose seat is only held: they are booked, and they came. Whoever was asked whether they
 * move here has moved; their other seat is free.
 */
export async function letIn(req: PayloadRequest, wish: Wish): Promise<LetInResult> {
  return inTransaction(req, async () => {
    const found = await readPlace(req, wish.booking)
    if (!found) return { ok: false, reason: 'unknown' }
    const opened = await openBoth(req, found)
    if (!opened.ok) return opened
    const seated = await seat(req, { wish, door: opened.door, from: found.from })
    if (!seated.ok) return seated
    const said = await sayAttendance(req, { booking: wish.booking, attendance: 'came', at: wish.at })
    await giveFreedSeats(req, found.session)
    if (found.from) await giveFreedSeats(req, found.from)
    return said.ok ? { ok: true, booking: wish.booking } : said
  })
}

/** `from`: the session that is locked beside the door's. */
type Seating = { wish: Wish; door: Door; from: string | null }

/** The session of the door and, where somebody moves, the one that they leave: always locked in the same order. */
async function openBoth(req: PayloadRequest, { session, from }: Place) {
  if (from && from < session) await lockSession(req, from)
  const opened = await lockDoor(req, session)
  if (from && from > session) await lockSession(req, from)
  return opened
}

async function seat(req: PayloadRequest, { wish, door, from }: Seating): Promise<LetInResult> {
  const { booking, over } = wish
  const place = await readPlace(req, booking)
  if (place?.state === 'booked') return { ok: true, booking }
  if (place?.state !== 'held' && place?.state !== 'asked' && place?.state !== 'waiting')
    return { ok: false, reason: 'notBooked' }
  const overbooked = place.state !== 'held' && door.taken >= door.session.capacity
  if (overbooked && !over) return { ok: false, reason: 'full' }
  if (place.movesFrom && place.from === from) await leaveFor(req, { from: place.movesFrom, to: booking })
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

type Place = { session: string; state: string; movesFrom: string | null; from: string | null }

/** `movesFrom` is the booking that somebody leaves for this one, as long as its session is ahead; `from` its session. */
async function readPlace(req: PayloadRequest, booking: string): Promise<Place | undefined> {
  if (!isUuid(booking)) return undefined
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.info_session_id as session, booking.state, left_one.id as "movesFrom", left_one.info_session_id as "from"
    from bookings booking
    left join bookings left_one on left_one.id = booking.moves_from_id and booking.state in ('held', 'asked')
      and left_one.state in ${live}
      and left_one.info_session_id in (select id from info_sessions where starts_at > clock_timestamp())
    where booking.id = ${booking}`)
  return (rows as Place[])[0]
}

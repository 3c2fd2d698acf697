import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { writeLog } from '@/people/log/writeLog'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { comparedName } from '../bookings/comparedName'
import { findSame, hasTwoNames, lockContacts, type Same } from '../bookings/findSame'
import { contactsOf, insertBooking } from '../bookings/insertBooking'
import type { SeatWish } from '../bookings/SeatWish'
import { type DoorRefusal, saidAt } from './doorRule'
import { letIn } from './letIn'
import { type Door, lockDoor } from './lockDoor'

/** `over` agrees to one more than the session has seats; `formKey` makes a form that is sent twice count once. */
export type WalkIn = { wish: SeatWish & { formKey: string }; over: boolean; at?: Date }
export type WalkInResult =
  { ok: true; booking: string } | { ok: false; reason: DoorRefusal | 'full' | 'notBooked' | 'twoNames' }

/**
 * Somebody stands at the door without a booking: they get one, and they came. Whoever has one already, or waits, is let
 * in with it, so that nobody counts twice. A seat above the capacity is taken only where the caller says so.
 */
export async function addWalkIn(req: PayloadRequest, { wish, over, at }: WalkIn): Promise<WalkInResult> {
  return inTransaction(req, async () => {
    const contacts = contactsOf(wish)
    await lockContacts(req, contacts)
    const opened = await lockDoor(req, wish.session)
    if (!opened.ok) return opened
    const { door } = opened
    const sent = await findSent(req, wish)
    if (sent) return { ok: true, booking: sent }
    const person = comparedName(wish.firstName, wish.lastName)
    const same = await findSame(req, { session: wish.session, audience: door.session.audience, contacts, person })
    if (same.repeat) return letIn(req, { booking: same.repeat, over, at })
    if (hasTwoNames(same)) return { ok: false, reason: 'twoNames' }
    const overbooked = door.taken >= door.session.capacity
    if (overbooked && !over) return { ok: false, reason: 'full' }
    return { ok: true, booking: await insert(req, { wish, door, same, overbooked, at }) }
  })
}

type Insert = { wish: SeatWish; door: Door; same: Same; overbooked: boolean; at?: Date }

async function insert(req: PayloadRequest, { wish, door, same, overbooked, at }: Insert): Promise<string> {
  const { session, now } = door
  const came = { overbooked, at: saidAt(at, now), by: req.user?.id }
  const { id } = await insertBooking(req, { wish, session, same, state: 'booked', now, atDoor: came })
  const given = ['booked', 'came', 'walkIn', ...(overbooked ? ['overbooked'] : [])]
  await writeLog(req, { act: 'create', subject: 'bookings', document: id, given })
  return id
}

async function findSent(req: PayloadRequest, { session, formKey }: WalkIn['wish']): Promise<string | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`select id from bookings where info_session_id = ${session} and form_key = ${formKey}`,
  )
  return (rows as { id: string }[])[0]?.id
}

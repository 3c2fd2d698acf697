import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { insertInto } from '@/platform/insertInto'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { comparedName } from './comparedName'
import { findSame, hasTwoNames, lockContacts } from './findSame'
import { live } from './isLive'
import { lockSession } from './lockSession'
import { closeLinks } from './renewLinks'

export type ConfirmResult = { ok: true } | { ok: false; reason: 'over' | 'taken' }
type Proved = { booking: string; kind: 'email' | 'telephone'; contact: string }

/**
 * Puts a new contact in the place of the old one, once whoever has it said yes; links that went to the old one are closed. `taken`: another booking of theirs has
 * it already, or two names have. They may be told, for the contact is proved to be theirs.
 */
export async function confirmContact(req: PayloadRequest, proved: Proved): Promise<ConfirmResult> {
  return inTransaction(req, async () => {
    const found = await readBooking(req, proved)
    if (!found) return { ok: false, reason: 'over' }
    await lockContacts(req, [proved.contact, ...(found.old ? [found.old] : [])])
    const locked = await lockSession(req, found.session)
    const booking = locked && (await readBooking(req, proved))
    if (!locked || !booking) return { ok: false, reason: 'over' }
    if (booking.old === proved.contact) return { ok: true }
    if (booking.asked !== proved.contact) return { ok: false, reason: 'over' }
    const { id: session, audience } = locked.session
    const person = comparedName(booking.firstName ?? '', booking.lastName ?? '')
    const same = await findSame(req, { session, audience, contacts: [proved.contact], person })
    if (same.repeat || same.elsewhere || hasTwoNames(same)) return { ok: false, reason: 'taken' }
    const slot = same.names[proved.contact]?.includes(1) ? 2 : 1
    await closeLinks(req, { booking: proved.booking, old: { by: wayTo[proved.kind], now: proved.contact } })
    await put(req, { proved, old: booking.old, row: { session, audience, person, slot, ahead: booking.ahead } })
    return { ok: true }
  })
}

/** How links go to a contact. */
const wayTo = { email: 'letter', telephone: 'text' } as const

type Found = {
  session: string
  firstName: string | null
  lastName: string | null
  old: string | null
  asked: string | null
  ahead: boolean
}

async function readBooking(req: PayloadRequest, { booking, kind }: Proved): Promise<Found | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select info_session_id as session, first_name as "firstName", last_name as "lastName",
      ${sql.identifier(kind)} as old, ${columns[kind]} as asked,
      exists (select from booking_contacts where booking_id = bookings.id and ahead) as ahead
    from bookings where id = ${booking} and state in ${live}`)
  return (rows as Found[])[0]
}

const columns = { email: sql`new_email`, telephone: sql`new_telephone` }

type Row = { session: string; audience: string | null; person: string; slot: number; ahead: boolean }

async function put(
  req: PayloadRequest,
  { proved, old, row }: { proved: Proved; old: string | null; row: Row },
): Promise<void> {
  const { booking, kind, contact } = proved
  const db = await transactionOf(req)
  await db.execute(sql`
    update bookings set ${sql.identifier(kind)} = ${contact}, ${columns[kind]} = null, updated_at = clock_timestamp()
    where id = ${booking}`)
  await db.execute(sql`delete from booking_contacts where booking_id = ${booking} and contact = ${old}`)
  const { session: infoSession, ...rest } = row
  await insertInto(req, 'booking_contacts', [{ booking, infoSession, contact, live: true, ...rest }])
}

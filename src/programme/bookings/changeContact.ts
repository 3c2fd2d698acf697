import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import type { Locale } from '@/platform/locales'
import { queueTask } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { askNumber } from './askNumber'
import { findBooking } from './findBooking'
import { isLive } from './isLive'
import { takeTries } from './limits'
import { lockSession } from './lockSession'
import { closeLinks } from './renewLinks'
import { seatingOf } from './seatingOf'
import { bookingLetter } from './tell'

/** Contacts as contacts.ts compares them; one that is left out is taken away, as long as the other one stays. */
export type NewContact = { language: Locale; email?: string; telephone?: string }
type PutResult = { ok: true; asked: boolean } | { ok: false; reason: 'over' }
export type ChangeResult = PutResult | { ok: false; reason: 'wait'; seconds: number }
type Change = { booking: string; contact: NewContact }

/**
 * Changes how a person is reached. The language counts at once; a new address once its letter was answered, a new
 * number once its text was answered or the branch has called it: so nobody can put a stranger's in. Links that went to a contact that is taken away are closed. `asked` says that something is to be proved.
 */
export async function changeContact(req: PayloadRequest, { booking: id, contact }: Change): Promise<ChangeResult> {
  const before = await findBooking(req, id)
  if (!before) return { ok: false, reason: 'over' }
  const tries = Object.values(addedTo(before, contact)).map((key) => ({ kind: 'contact' as const, key }))
  const seconds = await takeTries(req.payload, tries)
  if (seconds > 0) return { ok: false, reason: 'wait', seconds }
  return putContact(req, { booking: id, contact })
}

/** The same without counting tries, for colleagues who have somebody on the telephone. */
export async function putContact(req: PayloadRequest, { booking: id, contact }: Change): Promise<PutResult> {
  return inTransaction(req, async () => {
    const before = await findBooking(req, id)
    const locked = before && (await lockSession(req, seatingOf(before)))
    const booking = await findBooking(req, id)
    if (!locked || !booking || !isLive(booking)) return { ok: false, reason: 'over' }
    const added = addedTo(booking, contact)
    const kept = { email: contact.email && booking.email, telephone: contact.telephone && booking.telephone }
    const stays = keepsOne(booking, kept)
    await write(req, { booking, contact, kept: stays, added })
    if (booking.email && !stays.email) await closeLinks(req, { booking: id, old: { by: 'letter' } })
    if (booking.telephone && !stays.telephone) await closeLinks(req, { booking: id, old: { by: 'text' } })
    if (added.telephone) await askNumber(req, { booking, branch: locked.session.branch, telephone: added.telephone })
    if (added.email) await queueTask(req, { task: bookingLetter, input: { booking: id, about: 'newContact' } })
    return { ok: true, asked: Object.keys(added).length > 0 }
  })
}

type Contacts = { email?: string | null; telephone?: string | null }

/** Until the new one is proved, the old one stays: somebody must be able to reach them. */
const keepsOne = (booking: Contacts, kept: Contacts): Contacts =>
  kept.email || kept.telephone ? kept : { email: booking.email, telephone: booking.telephone }

const addedTo = (booking: Contacts, { email, telephone }: NewContact): { email?: string; telephone?: string } => ({
  ...(email && email !== booking.email && { email }),
  ...(telephone && telephone !== booking.telephone && { telephone }),
})

type Writing = { booking: Booking; contact: NewContact; kept: Contacts; added: Contacts }

async function write(req: PayloadRequest, { booking, contact, kept, added }: Writing): Promise<void> {
  const db = await transactionOf(req)
  const [email, telephone] = [kept.email ?? null, kept.telephone ?? null]
  await db.execute(sql`
    update bookings set language = ${contact.language}, email = ${email}, telephone = ${telephone},
      new_email = ${added.email ?? null}, new_telephone = ${added.telephone ?? null}, updated_at = clock_timestamp()
    where id = ${booking.id}`)
  await db.execute(sql`
    delete from booking_contacts where booking_id = ${booking.id}
      and contact is distinct from ${email} and contact is distinct from ${telephone}`)
}

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import { queueTask, type Task } from '@/platform/queue'
import { takesTexts } from '@/platform/texts/textGateway'
import { inTransaction, transactionOf } from '@/platform/transaction'
import { hashOf } from '@/people/signIn/tokens'

import { comparedContacts } from './contacts'
import { findByCode } from './findByCode'
import { takeTries, triesOfCode, triesOfLink } from './limits'
import { openLink, stillOpens } from './links'
import { bookingLetter, queueTexts } from './tell'
import { live } from './isLive'
import { type Waits, withinLimits } from './withinLimits'

const linksByLetter = { name: 'booking_links' }

/**
 * Sends whoever lost their link a new one for each booking of this address or number. The answer, and what is done
 * before it, are the same for one that nobody knows: one task is queued, which finds out. Open to everybody.
 */
export async function askLink(
  req: PayloadRequest,
  { contact: typed, address }: { contact: string; address: string },
): Promise<{ ok: true } | Waits> {
  const [contact = '', ...others] = comparedContacts(typed)
  const tries = [...triesOfLink({ contact, address }), ...others.map((key) => ({ kind: 'contact' as const, key }))]
  return withinLimits(req, tries, async () => {
    const contacts = [contact, ...others].map((one) => hashOf(one))
    await inTransaction(req, () => queueTask(req, { task: linksByLetter, input: { contacts } }))
    return { ok: true }
  })
}

/**
 * The way of whoever has a code on paper. Whom neither letter nor text reaches it opens their booking, seat alone, once
 * we know the number to be theirs; for everybody else, known or not, it does what `askLink` does, and says no more.
 */
export async function openByCode(
  req: PayloadRequest,
  { code, contact, address }: { code: string; contact: string; address: string },
): Promise<{ ok: true; token?: string } | Waits> {
  return withinLimits(req, triesOfCode({ code, address }), async () => {
    const booking = await findByCode(req.payload, { code, contacts: comparedContacts(contact) })
    if (!booking) return askLink(req, { contact, address })
    return { ok: true, token: await inTransaction(req, () => openLink(req, { booking, by: 'code' })) }
  })
}

/**
 * Finds the bookings of a contact by its hash, so that none stands in the queue; the letters or texts follow, as many as
 * one contact may get in a day.
 */
export const writeLinks: Task<{ contacts: string[] }> = {
  ...linksByLetter,
  run: async (payload, { contacts }) => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const [before, { booking, byLetter, contact }] of (await findTheirs(req, contacts)).entries()) {
        if (!byLetter && !takesTexts(contact)) continue
        // The first one was counted when it was asked for.
        if (before > 0 && (await takeTries(payload, [{ kind: 'contact', key: contact }])) > 0) return
        if (byLetter) await queueTask(req, { task: bookingLetter, input: { booking, about: 'linkAgain' } })
        else await queueTexts(req, { about: 'linkAgain', bookings: [booking] })
      }
    })
  },
}

type Theirs = { booking: string; byLetter: boolean; contact: string }

async function findTheirs(req: PayloadRequest, contacts: string[]): Promise<Theirs[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking.id as booking, contact, is_email as "byLetter"
    from bookings booking join info_sessions session on session.id = info_session_id
    cross join lateral (values (lower(email), true), (telephone, false)) theirs (contact, is_email)
    where booking.state in ${live} and ${stillOpens}
      and rtrim(translate(encode(sha256(contact::bytea), 'base64'), '+/', '-_'), '=') = any(${sql.param(contacts)}::text[])
    order by starts_at limit 6`)
  return rows as Theirs[]
}

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import { queueTask, type Task } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'
import { hashOf } from '@/people/signIn/tokens'

import { comparedEmail } from './contacts'
import { findByCode } from './findByCode'
import { takeTries, triesOfCode, triesOfLink } from './limits'
import { openLink, stillOpens } from './links'
import { bookingLetter } from './tell'
import { live } from './isLive'
import { type Waits, withinLimits } from './withinLimits'

const linksByLetter = { name: 'booking_links' }

/**
 * Sends whoever lost their link a new one for each booking of this address. The answer, and what is done before it, are
 * the same for an address that nobody knows: one task is queued, which finds out. Open to everybody.
 */
export async function askLink(
  req: PayloadRequest,
  { email, address }: { email: string; address: string },
): Promise<{ ok: true } | Waits> {
  const contact = comparedEmail(email)
  return withinLimits(req, triesOfLink({ contact, address }), async () => {
    await inTransaction(req, () => queueTask(req, { task: linksByLetter, input: { contact: hashOf(contact) } }))
    return { ok: true }
  })
}

/** Opens one's booking by its code and the contact that was given with it: the way of whoever has no e-mail. */
export async function openByCode(
  req: PayloadRequest,
  { code, contact, address }: { code: string; contact: string; address: string },
): Promise<{ ok: true; token: string } | { ok: false; reason: 'unknown' } | Waits> {
  return withinLimits(req, triesOfCode({ code, address }), async () => {
    const booking = await findByCode(req.payload, { code, contact })
    if (!booking) return { ok: false, reason: 'unknown' }
    return { ok: true, token: await inTransaction(req, () => openLink(req, { booking })) }
  })
}

/**
 * Finds the bookings of an address by its hash, so that no address stands in the queue; the letters follow, as many as
 * one contact may get in a day.
 */
export const writeLinks: Task<{ contact: string }> = {
  ...linksByLetter,
  run: async (payload, { contact }) => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const db = await transactionOf(req)
      const { rows } = await db.execute(sql`
        select booking.id, lower(email) as email
        from bookings booking join info_sessions session on session.id = info_session_id
        where booking.state in ${live} and ${stillOpens}
          and rtrim(translate(encode(sha256(lower(email)::bytea), 'base64'), '+/', '-_'), '=') = ${contact}
        order by starts_at limit 6`)
      for (const [before, { id: booking, email }] of rows.entries()) {
        // The first letter was counted when it was asked for.
        if (before > 0 && (await takeTries(payload, [{ kind: 'contact', key: String(email) }])) > 0) return
        await queueTask(req, { task: bookingLetter, input: { booking, about: 'linkAgain' } })
      }
    })
  },
}

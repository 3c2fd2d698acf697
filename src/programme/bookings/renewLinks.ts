import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { findBooking } from './findBooking'
import { isLive } from './isLive'
import type { LinkWay } from './links'
import { sendLink } from './sendLink'

export type RenewResult = { ok: true; sent: boolean } | { ok: false; reason: 'over' }

/** Closes every link to a booking and sends its person a new one, where a letter or a text reaches them. */
export async function renewLinks(req: PayloadRequest, id: string): Promise<RenewResult> {
  return inTransaction(req, async () => {
    const booking = await findBooking(req, id)
    if (!booking || !isLive(booking)) return { ok: false, reason: 'over' }
    await closeLinks(req, { booking: id })
    return { ok: true, sent: await sendLink(req, booking) }
  })
}

type Closing = {
  booking: string
  /** Those alone that went to a contact which is not theirs any more: by letter or by text, but not to `now`. */
  old?: { by: Exclude<LinkWay, 'code'>; now?: string }
}

/** Links that are closed open nothing from here on. */
export async function closeLinks(req: PayloadRequest, { booking, old }: Closing): Promise<void> {
  const db = await transactionOf(req)
  const which = old ? sql`and by = ${old.by} and coalesce(email, telephone) is distinct from ${old.now ?? null}` : sql``
  await db.execute(sql`delete from booking_links where booking_id = ${booking} ${which}`)
}

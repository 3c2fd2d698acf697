import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Task } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'
import { hashOf } from '@/people/signIn/tokens'

import { takeTries } from './limits'
import { type RefusedWish, refusedWish } from './noteRefused'
import { tell } from './tell'

/**
 * Tells somebody who is booked in a full session and asked for it again, once a day: by letter, text or call. The same
 * where a contact has its two names there. Everybody else was told the truth already: it is full.
 */
export const tellRefused: Task<RefusedWish> = {
  ...refusedWish,
  run: async (payload, wish) => {
    const req = await createLocalReq({}, payload)
    const known = await inTransaction(req, () => findKnown(req, wish))
    if (!known || !(await isFirstToday(payload, known.contact))) return
    const about = known.isAsked ? 'prove' : 'alreadyBooked'
    await inTransaction(req, () => tell(req, { about, booking: known.booking }))
  },
}

type Known = { booking: string; contact: string; person: string; isAsked: boolean }

async function findKnown(req: PayloadRequest, { session, person, contacts }: RefusedWish): Promise<Known | undefined> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select booking_id as booking, contact, person, coalesce(hold_for = 'proof', false) as "isAsked"
    from booking_contacts join bookings on bookings.id = booking_id
    where booking_contacts.info_session_id = ${session} and live order by slot`)
  const theirs = (rows as Known[]).filter(({ contact }) => contacts.includes(hashOf(contact)))
  const isTwice = theirs.some((one) => theirs.some((other) => other !== one && other.contact === one.contact))
  return theirs.find((one) => hashOf(one.person) === person) ?? (isTwice ? theirs[0] : undefined)
}

// A counter of its own: what it counts must not be seen in what strangers may still ask for with this contact.
async function isFirstToday(payload: Payload, contact: string): Promise<boolean> {
  const once = { kind: 'contact', key: `in a full session ${contact}` } as const
  return (await takeTries(payload, [once, once, once])) === 0
}

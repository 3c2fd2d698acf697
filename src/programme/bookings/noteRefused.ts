import type { Payload } from 'payload'

import { queueAlone } from '@/platform/queue'
import { hashOf } from '@/people/signIn/tokens'

import { comparedName } from './comparedName'
import { contactsOf } from './insertBooking'
import type { SeatWish } from './SeatWish'

/** Under this name somebody is queued who heard that a session is full; the task finds out whether they are in it. */
export const refusedWish = { name: 'refused_wish' }

/** Who it was, as hashes: neither names nor contacts stand in the queue. */
export type RefusedWish = { session: string; person: string; contacts: string[] }

/**
 * Notes somebody who heard that a session is full, whoever they are: the work is the same for whoever is booked there,
 * so nobody learns it. Their contact alone hears the truth (`tellRefused`).
 */
export async function noteRefused(payload: Pick<Payload, 'db'>, wish: SeatWish): Promise<void> {
  const person = hashOf(comparedName(wish.firstName, wish.lastName))
  const input: RefusedWish = { session: wish.session, person, contacts: contactsOf(wish).map((one) => hashOf(one)) }
  await queueAlone(payload, { task: refusedWish, input })
}

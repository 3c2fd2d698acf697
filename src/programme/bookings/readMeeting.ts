import type { PayloadRequest } from 'payload'

import { doorOpensAt } from '../attendance/doorRule'
import type { OwnBooking } from './readOwn'

export type Meeting = { address?: string; telephone?: string }

/** From when somebody's own page leads to the online meeting. */
export const joinsAt = ({ session }: Pick<OwnBooking, 'session'>): Date => doorOpensAt(session.startsAt, true)

/**
 * How to join an online session: for whoever is booked and has pressed the button, from then until its end; for nobody
 * else, and at no other time. Addresses that are no web addresses stay where they are.
 */
export async function readMeeting(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { own, now }: { own: OwnBooking; now: Date },
): Promise<Meeting | undefined> {
  const { session, state, attendance } = own
  if (state !== 'booked' || attendance !== 'came' || session.mode === 'onSite') return undefined
  if (now < joinsAt(own) || now > new Date(session.endsAt)) return undefined
  const { meeting } = await payload.findByID({ collection: 'info-sessions', id: session.id, depth: 0 })
  const address = meeting?.address && isWebAddress(meeting.address) ? meeting.address : undefined
  return { ...(address && { address }), ...(meeting?.telephone && { telephone: meeting.telephone }) }
}

export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)

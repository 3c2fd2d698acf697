import type { InfoSession } from '@/payload-types'

import { decideSeat, type SeatFacts } from '../bookings/seatRule'

/** What readers are told about the places of a session; never a number of people. */
export type Availability = 'free' | 'few' | 'waiting' | 'full' | 'notYet' | 'closed' | 'cancelled' | 'started' | 'over'

type Facts = Pick<SeatFacts, 'taken' | 'waiting' | 'now'> & {
  session: SeatFacts['session'] & Pick<InfoSession, 'endsAt'>
}

/** Up to so many free places are called few. */
const few = 5

/** Says what a person who asked for a place at this moment would hear. */
export function availabilityOf({ session, taken, waiting, now }: Facts): Availability {
  if (session.state !== 'cancelled' && new Date(session.endsAt) <= now) return 'over'
  const decision = decideSeat({ session, taken, waiting, eager: waiting, waitIfFull: false, bookIfFreed: false, now })
  if (decision.ok) return session.capacity - taken <= few ? 'few' : 'free'
  if (decision.reason === 'full') return waiting < session.waitingSeats ? 'waiting' : 'full'
  const opensLater = session.state === 'open' && session.opensAt && now < new Date(session.opensAt)
  return decision.reason === 'closed' && opensLater ? 'notYet' : decision.reason
}

/** Whether the form has something to send: a place, or a place in the line. */
export const canAsk = (availability: Availability): boolean => ['free', 'few', 'waiting'].includes(availability)

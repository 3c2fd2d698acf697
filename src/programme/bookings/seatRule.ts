import type { InfoSession } from '@/payload-types'

import { decideOffer } from './offerRule'

export type SeatRefusal = 'closed' | 'cancelled' | 'started' | 'full'
export type SeatDecision = { ok: true; state: 'booked' | 'waiting' } | { ok: false; reason: SeatRefusal }

export type SeatFacts = {
  session: Pick<InfoSession, 'state' | 'capacity' | 'waitingSeats' | 'startsAt' | 'opensAt' | 'closesAt' | 'zone'>
  /** Seats that nobody else can have: booked or held. */
  taken: number
  /** People in line; as long as there is one, a free seat is theirs. */
  waiting: number
  /** Those of them who want to be booked at once. */
  eager: number
  /** Whether the person would wait where there is no seat. */
  waitIfFull: boolean
  /** Whether they want to be booked at once where nobody in line can be asked in time. */
  bookIfFreed: boolean
  now: Date
}

/** The whole rule for taking a seat. It reads facts and answers; it never reads a clock or a database. */
export function decideSeat(facts: SeatFacts): SeatDecision {
  const { session, taken, waiting, waitIfFull, now } = facts
  const { state, opensAt, closesAt, startsAt } = session
  if (state === 'cancelled') return refuse('cancelled')
  if (new Date(startsAt) <= now) return refuse('started')
  if (state !== 'open' || (opensAt && now < new Date(opensAt)) || (closesAt && now >= new Date(closesAt)))
    return refuse('closed')
  if (taken < session.capacity && (waiting === 0 || isNobodysSeat(facts))) return { ok: true, state: 'booked' }
  return waitIfFull && waiting < session.waitingSeats ? { ok: true, state: 'waiting' } : refuse('full')
}

/** Too late to ask whoever waits: a seat that none of them wanted at once stays empty, unless somebody new wants it so. */
function isNobodysSeat({ session, taken, eager, bookIfFreed, now }: SeatFacts): boolean {
  if (!bookIfFreed || session.capacity - taken <= eager) return false
  return decideOffer({ startsAt: new Date(session.startsAt), zone: session.zone, now }).kind === 'bookAtOnce'
}

const refuse = (reason: SeatRefusal): SeatDecision => ({ ok: false, reason })

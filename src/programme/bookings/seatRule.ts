import type { InfoSession } from '@/payload-types'

export type SeatRefusal = 'closed' | 'cancelled' | 'started' | 'full'
export type SeatDecision = { ok: true; state: 'booked' | 'waiting' } | { ok: false; reason: SeatRefusal }

export type SeatFacts = {
  session: Pick<InfoSession, 'state' | 'capacity' | 'waitingSeats' | 'startsAt' | 'opensAt' | 'closesAt'>
  /** Seats that nobody else can have: booked or held. */
  taken: number
  /** People in line; as long as there is one, a free seat is theirs. */
  waiting: number
  /** Whether the person would wait where there is no seat. */
  waitIfFull: boolean
  now: Date
}

/** The whole rule for taking a seat. It reads facts and answers; it never reads a clock or a database. */
export function decideSeat({ session, taken, waiting, waitIfFull, now }: SeatFacts): SeatDecision {
  const { state, opensAt, closesAt, startsAt } = session
  if (state === 'cancelled') return refuse('cancelled')
  if (new Date(startsAt) <= now) return refuse('started')
  if (state !== 'open' || (opensAt && now < new Date(opensAt)) || (closesAt && now >= new Date(closesAt)))
    return refuse('closed')
  if (taken < session.capacity && waiting === 0) return { ok: true, state: 'booked' }
  return waitIfFull && waiting < session.waitingSeats ? { ok: true, state: 'waiting' } : refuse('full')
}

const refuse = (reason: SeatRefusal): SeatDecision => ({ ok: false, reason })

import type { InfoSession } from '@/payload-types'

/** Somebody's own booking as its page draws it. */
export type Own = {
  state: 'held' | 'asked' | 'booked' | 'waiting' | 'cancelled' | 'expired'
  holdFor?: 'proof' | 'move' | 'offer'
  heldUntil?: string
  code: string
  position?: number
  newEmail?: string
  newTelephone?: string
  /** The new number was asked by text message. */
  byText?: boolean
  confirms?: string
  /** Their link came to their contact: it opens all that is kept of them, not the seat alone. */
  opensAll: boolean
  comes?: boolean
  attendance?: 'came' | 'absent' | 'noShow'
  session: InfoSession
}

/** There is still something to change. */
export type Open = 'booked' | 'waiting' | 'proof' | 'asked' | 'move' | 'offer'
export type Situation = Open | 'calledOff' | 'cancelled' | 'expired' | 'running' | 'over'

/** What the page of a booking is about at this moment. */
export function situationOf({ state, holdFor, heldUntil, session }: Own, now: Date): Situation {
  if (state === 'cancelled') return session.state === 'cancelled' ? 'calledOff' : state
  if (new Date(session.startsAt) <= now)
    return state === 'booked' && new Date(session.endsAt) > now ? 'running' : 'over'
  if (state !== 'held' && state !== 'asked') return state
  if (!heldUntil || new Date(heldUntil) <= now) return 'expired'
  return state === 'asked' && holdFor === 'proof' ? 'asked' : (holdFor ?? 'offer')
}

const open: readonly Situation[] = ['booked', 'waiting', 'proof', 'asked', 'move', 'offer']

export const isOpen = (now: Situation): now is Open => open.includes(now)

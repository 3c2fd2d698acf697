import type { InfoSession } from '@/payload-types'

/** Somebody's own booking as its page draws it. */
export type Own = {
  state: 'held' | 'booked' | 'waiting' | 'cancelled' | 'expired'
  holdFor?: 'proof' | 'move' | 'offer'
  heldUntil?: string
  code: string
  position?: number
  newEmail?: string
  newTelephone?: string
  confirms?: string
  comes?: boolean
  attendance?: 'came' | 'absent' | 'noShow'
  session: InfoSession
}

/** There is still something to change. */
export type Open = 'booked' | 'waiting' | 'proof' | 'move' | 'offer'
export type Situation = Open | 'cancelled' | 'expired' | 'running' | 'over'

/** What the page of a booking is about at this moment. */
export function situationOf({ state, holdFor, heldUntil, session }: Own, now: Date): Situation {
  if (state === 'cancelled') return state
  if (new Date(session.startsAt) <= now)
    return state === 'booked' && new Date(session.endsAt) > now ? 'running' : 'over'
  if (state !== 'held') return state
  return heldUntil && new Date(heldUntil) > now ? (holdFor ?? 'offer') : 'expired'
}

const open: readonly Situation[] = ['booked', 'waiting', 'proof', 'move', 'offer']

export const isOpen = (now: Situation): now is Open => open.includes(now)

import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'

import { type About, tell } from './tell'

/** Tells somebody once more how their booking stands, as they were told first; false where there is nothing to tell. */
export async function tellAgain(req: PayloadRequest, booking: Booking): Promise<boolean> {
  const about = standing(booking)
  if (about) await tell(req, { about, booking: booking.id })
  return about !== undefined
}

function standing({ state, holdFor }: Booking): About | undefined {
  if (state === 'booked' || state === 'waiting' || state === 'cancelled') return state
  if (state !== 'held' && state !== 'asked') return undefined
  return ({ proof: 'prove', move: 'moveOffered', offer: 'offered' } as const)[holdFor ?? 'offer']
}

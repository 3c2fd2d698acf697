import type { Booking } from '@/payload-types'
import { bookSeat } from '@/programme/bookings/bookSeat'
import type { SeatWish } from '@/programme/bookings/SeatWish'

import { payload, reader } from '../house'
import { aWish } from './sessions'

export type Booked = { id: string; code: string; email: string; wish: SeatWish }

/** A person with a place in the session, or in its line. */
export async function booked(session: string, rest: Partial<SeatWish> = {}): Promise<Booked> {
  const wish = aWish(session, { waitIfFull: true, ...rest })
  const result = await bookSeat(await reader('fr'), wish)
  if (!result.ok || !result.booking) throw new Error(JSON.stringify(result))
  return { id: result.booking, code: result.code, email: wish.email ?? '', wish }
}

export const bookingOf = (id: string): Promise<Booking> => payload.findByID({ collection: 'bookings', id, depth: 0 })

export const stateOf = async (id: string) => (await bookingOf(id)).state

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { endBookings } from '../bookings/endBookings'
import { cancelSeat } from '../bookings/settleBooking'
import { tell } from '../bookings/tell'
import { seatsLost } from './seatsLost'

/**
 * Takes somebody out of a run, also in the middle of it, and tells them; what was noted of them stays. Before it begins
 * their place goes to whoever waits. In the caller's transaction, with the run locked.
 */
export async function endSeat(req: PayloadRequest, booking: string): Promise<void> {
  const given = await cancelSeat(req, booking)
  if (given.ok) return
  await endBookings(req, { where: sql`id = ${booking} and state in ('booked', 'held', 'waiting')`, as: 'cancelled' })
  await seatsLost(req, [booking])
  await tell(req, { about: 'cancelled', booking })
}

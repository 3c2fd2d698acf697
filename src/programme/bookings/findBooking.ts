import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'

/** A booking as it stands, or nothing; inside the caller's transaction where one is open. */
export const findBooking = (req: PayloadRequest, id: string): Promise<Booking | null> =>
  req.payload.findByID({ collection: 'bookings', id, depth: 0, disableErrors: true, req })

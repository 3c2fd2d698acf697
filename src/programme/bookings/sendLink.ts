import type { PayloadRequest } from 'payload'

import type { Booking } from '@/payload-types'
import { queueTask } from '@/platform/queue'

import { isWritten } from './isWritten'
import { bookingLetter, queueTexts } from './tell'

type Reached = Pick<Booking, 'id' | 'email' | 'telephone' | 'bouncedTo'>

/** Sends somebody a new link to their booking, by letter or else by text; false where neither reaches them. */
export async function sendLink(req: PayloadRequest, booking: Reached): Promise<boolean> {
  const { id, email, ...rest } = booking
  if (!isWritten(booking)) return false
  if (email && isWritten({ email, ...rest, telephone: null }))
    await queueTask(req, { task: bookingLetter, input: { booking: id, about: 'linkAgain' } })
  else await queueTexts(req, { about: 'linkAgain', bookings: [id] })
  return true
}

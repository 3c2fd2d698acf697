import type { Booking } from '@/payload-types'
import { idOf } from '@/platform/idOf'

/** What a booking is a seat in: an info session, or a run of a course. */
export function seatingOf({ infoSession, courseRun }: Pick<Booking, 'infoSession' | 'courseRun'>): string {
  const seating = infoSession ?? courseRun
  if (!seating) throw new Error('A booking is a seat in something') // The database refuses it.
  return idOf(seating)
}

import type { Task } from '@/platform/queue'

import { type BookingLetter, composeLetter } from './composeLetter'
import { bookingLetter, type LetterAbout, type Told } from './tell'

/** Writes to a person about their booking, unless it has become something else meanwhile, or comes too late to help. */
export const writeLetter: Task<{ booking: string; about: LetterAbout } & Told, BookingLetter> = {
  ...bookingLetter,
  run: (payload, asked) => composeLetter(payload, { ...asked, by: 'email' }),
}

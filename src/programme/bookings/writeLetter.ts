import type { Task } from '@/platform/queue'

import type { CourseLetter } from '../training/composeCourseLetter'
import { type BookingLetter, composeLetter } from './composeLetter'
import { bookingLetter, type LetterAbout, type Told } from './tell'

/** Writes to a person about their booking, unless it has become something else meanwhile, or comes too late to help. */
export const writeLetter: Task<{ booking: string; about: LetterAbout } & Told, BookingLetter | CourseLetter> = {
  ...bookingLetter,
  run: (payload, asked) => composeLetter(payload, { ...asked, by: 'email' }),
}

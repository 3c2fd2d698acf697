import type { LetterAbout } from '../bookings/tell'

/** What members are told about their seat in a course. */
export const courseAbouts = [
  'booked',
  'waiting',
  'offered',
  'lineLeft',
  'moved',
  'cancelled',
  'reminder',
  'changed',
  'calledOff',
  'lineClosed',
  'makesUp',
  'makeUpChanged',
  'makeUpOff',
  'newDates',
  'completed',
] as const satisfies LetterAbout[]

export type CourseAbout = (typeof courseAbouts)[number]

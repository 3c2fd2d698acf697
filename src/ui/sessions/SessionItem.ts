import type { InfoSession } from '@/payload-types'

/** What is left of the places of a session, as readers are told. */
export type SeatsLeft = 'free' | 'few' | 'waiting' | 'full' | 'notYet' | 'closed' | 'cancelled' | 'started' | 'over'

/** A session as pages draw it; nothing in it says how to join an online meeting. */
export type SessionItem = Pick<
  InfoSession,
  'id' | 'audience' | 'language' | 'mode' | 'startsAt' | 'endsAt' | 'zone' | 'opensAt' | 'place' | 'bring'
> & {
  href: string
  bookHref: string
  /** The session as a file for calendars. */
  calendarHref: string
  /** The town of the branch, and where its own page stands. */
  branch?: { name: string; href?: string }
  seats: SeatsLeft
  /** Whether it was made for a demonstration. */
  example: boolean
}

/** Whether there is a form to send: for a place, or for a place in the line. */
export const canBook = ({ seats }: Pick<SessionItem, 'seats'>): boolean => ['free', 'few', 'waiting'].includes(seats)

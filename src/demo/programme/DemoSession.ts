import type { Key } from '../shapes'

export type DemoSession = {
  key: Key
  branch: Key
  audience: 'mentors' | 'mentees'
  language: 'fr' | 'nl' | 'en'
  mode: 'onSite' | 'online' | 'both'
  /** Days after the demo is loaded, or before, and the hour there; without an hour, about one hour after it is loaded. */
  inDays: number
  time?: string
  minutes: number
  zone: string
  capacity: number
  /** How many may wait; ten where nothing is said. */
  waitingSeats?: number
  street?: string
  postcode?: string
  city?: string
  access?: ('stepFree' | 'hearingLoop' | 'interpreter')[]
  /** People who are booked already; those above the capacity wait. All are invented. */
  people?: string[]
  /** How many of them came, the first ones; only of a session that is over. */
  came?: number
}

import type { Booking } from '@/payload-types'

/** Whether somebody has a place in a session, waits for one, or is asked whether they want it. */
export const isLive = ({ state }: Pick<Booking, 'state'>): boolean =>
  state === 'booked' || state === 'held' || state === 'asked' || state === 'waiting'

import type { Booking } from '@/payload-types'

/** Whether somebody has a place in a session, or waits for one. */
export const isLive = ({ state }: Pick<Booking, 'state'>): boolean =>
  state === 'booked' || state === 'held' || state === 'waiting'

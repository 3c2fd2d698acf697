import { sql } from '@payloadcms/db-postgres'

/** One thing that happened to somebody in the line; `until` is when an offer ended. */
export type Step = {
  at: string
  step: 'joined' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'booked' | 'left' | 'ended'
  until: string | null
}
/** The steps of a booking in the waiting list, the first one first. */
export const stepsOf = sql`coalesce((
  select json_agg(json_build_object('at', at, 'step', step, 'until', until) order by id)
  from booking_steps where booking_id = booking.id), '[]')`

import type { InfoSession } from '@/payload-types'

export type SessionFault = 'order' | 'bookingTimes' | 'place' | 'meeting'

type Announced = Pick<
  InfoSession,
  'startsAt' | 'endsAt' | 'opensAt' | 'closesAt' | 'state' | 'mode' | 'place' | 'meeting'
>

/** Why nobody could come to what is announced; a draft may still lack its place. */
export function faultOfSession(session: Partial<Announced>): SessionFault | undefined {
  const { startsAt, endsAt, opensAt, closesAt, state, mode, place, meeting } = session
  if (startsAt && endsAt && new Date(endsAt) <= new Date(startsAt)) return 'order'
  if (opensAt && closesAt && new Date(closesAt) <= new Date(opensAt)) return 'bookingTimes'
  if (state !== 'open') return undefined
  if (mode !== 'online' && !(place?.street && place.city)) return 'place'
  if (mode !== 'onSite' && !meeting?.address) return 'meeting'
  return undefined
}

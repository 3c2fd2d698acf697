import type { Event } from '@/payload-types'

import type { Page } from './page'

/** Whether an event has ended; one that is going on has not. */
export const isOver = ({ now }: Page, { startsAt, endsAt }: Pick<Event, 'startsAt' | 'endsAt'>): boolean => {
  const end = endsAt ?? startsAt
  return Boolean(end && new Date(end) < now)
}

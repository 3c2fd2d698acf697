import type { Translate } from '../page'
import type { CalendarEntry } from './drawCalendar'

/** One date of a course, as a room gives it. */
export type CourseDateEntry = {
  uid: string
  sequence: number
  changedAt: string
  url: string
  startsAt: string
  endsAt: string
  zone: string
  mode: 'onSite' | 'online' | 'both'
  course: string
  title: string | null
  place: { name?: string; street?: string; postcode?: string; city?: string; route?: string }
  bring: string | null
  isCancelled: boolean
}

/** A date of a course as it stands in a calendar, which may be shared: not how to join online. */
export function courseEntryOf(t: Translate, date: CourseDateEntry): CalendarEntry {
  const { course, title, mode, place, bring, ...entry } = date
  const town = [place.postcode, place.city].filter(Boolean).join(' ')
  const room = mode === 'online' ? [] : [place.name, place.street, town]
  const text = [
    mode !== 'online' && place.route,
    mode !== 'onSite' && t('courseLetters.online'),
    bring && `${t('courseLetters.bring')}: ${bring}`,
  ]
  return {
    ...entry,
    summary: [course, title].filter(Boolean).join(': '),
    place: room.filter(Boolean).join(', ') || t('ownBooking.online'),
    text: text.filter(Boolean).join('\n'),
  }
}

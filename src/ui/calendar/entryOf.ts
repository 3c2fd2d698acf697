import type { InfoSession } from '@/payload-types'

import type { Translate } from '../page'
import type { CalendarEntry } from './drawCalendar'

export type CalendarSession = Pick<InfoSession, 'audience' | 'mode' | 'startsAt' | 'endsAt' | 'zone' | 'bring'> & {
  place?: Pick<NonNullable<InfoSession['place']>, 'name' | 'street' | 'postcode' | 'city' | 'route'>
}
type Entry = Pick<CalendarEntry, 'uid' | 'sequence' | 'changedAt' | 'url' | 'isCancelled'>

/**
 * A session as it stands in a calendar: what, where, what to bring. How to join online is not among it, nor any link
 * that changes something: calendars are shared.
 */
export function entryOf(t: Translate, session: CalendarSession, entry: Entry): CalendarEntry {
  const { audience, mode, startsAt, endsAt, zone, place, bring } = session
  const town = [place?.postcode, place?.city].filter(Boolean).join(' ')
  const room = mode === 'online' ? [] : [place?.name, place?.street, town]
  const text = [
    mode !== 'online' && place?.route,
    mode !== 'onSite' && t('sessions.onlinePlace'),
    `${t('sessions.bring')}: ${bring || t('sessions.bringNothing')}`,
  ]
  return {
    ...entry,
    startsAt,
    endsAt,
    zone,
    summary: t(`sessions.titles.${audience}`),
    place: room.filter(Boolean).join(', ') || t('ownBooking.online'),
    text: text.filter(Boolean).join('\n'),
  }
}

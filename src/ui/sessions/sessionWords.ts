import { formatDay, formatHours, formatWeekday, formatZone } from '../format/dates'
import type { Page } from '../page'
import type { SessionItem } from './SessionItem'

type Said = Pick<Page, 't' | 'locale'>

/** What is left of the places, in words. */
export const seatsOf = ({ t, locale }: Said, { seats, opensAt }: SessionItem): string =>
  t(`sessions.seats.${seats}`, { date: opensAt ? formatDay(locale, opensAt) : '' })

/** Why nobody can book it now. */
export const goneOf = ({ t, locale }: Said, { seats, opensAt }: SessionItem): string | undefined =>
  seats === 'free' || seats === 'few' || seats === 'waiting'
    ? undefined
    : t(`sessions.gone.${seats}`, { date: opensAt ? formatDay(locale, opensAt) : '' })

/** “Thursday 14 December 2026”, in the session's own zone. */
export const dayOf = ({ locale }: Said, { startsAt, zone }: SessionItem): string =>
  formatWeekday(locale, startsAt, zone)

export const hoursOf = ({ locale }: Said, { startsAt, endsAt, zone }: SessionItem): string =>
  formatHours(locale, startsAt, { to: endsAt, zone })

/** The zone, where somebody could take the hour for another one: from afar, or in another country. */
export const zoneOf = ({ t, locale }: Said, { startsAt, mode, zone }: SessionItem): string | undefined =>
  mode !== 'onSite' || zone !== 'Europe/Brussels'
    ? t('event.timezoneNote', { zone: formatZone(locale, startsAt, zone) })
    : undefined

/** Where somebody goes: the room and its address, or that there is no room. */
export function placeOf({ t }: Said, { mode, place }: SessionItem): string[] {
  const town = [place?.postcode, place?.city].filter(Boolean).join(' ')
  const room = mode === 'online' ? [] : [place?.name, place?.street, town]
  const lines = [...room, mode !== 'onSite' && t('sessions.onlinePlace')]
  return lines.filter((line): line is string => Boolean(line))
}

/** A session in one line: what, when and where. */
export const lineOf = (page: Said, session: SessionItem): string =>
  [
    page.t(`sessions.titles.${session.audience}`),
    dayOf(page, session),
    hoursOf(page, session),
    session.mode === 'online' ? page.t('sessions.modes.online') : (session.branch?.name ?? session.place?.city),
  ]
    .filter(Boolean)
    .join(' · ')

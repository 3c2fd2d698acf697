import { LRUCache } from 'lru-cache'

import type { Locale } from '@/platform/locales'

import { tagOf } from './tagOf'

const home = 'Europe/Brussels'

type When = { startsAt: string; endsAt?: string | null; zone?: string | null }

/** A day as people write it, for example “14 September 2023”; the day is the one in Brussels. */
export const formatDay = (locale: Locale, iso: string) => format(locale, iso, { dateStyle: 'long' })

/** A day with its weekday, in the zone of the event. */
export const formatWeekday = (locale: Locale, iso: string, zone?: string | null) =>
  format(locale, iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, zone)

/** A day and its hour where every letter counts, in the zone of the event: “Tue 6 May 18:00”. */
export const formatShort = (locale: Locale, iso: string, zone?: string | null) =>
  `${format(locale, iso, { weekday: 'short', day: 'numeric', month: 'short' }, zone)} ${formatHours(locale, iso, { zone })}`

/** A day and its hour, in Brussels. */
export const formatMoment = (locale: Locale, iso: string) =>
  format(locale, iso, { dateStyle: 'long', timeStyle: 'short' })

/** The hour, and the last hour where there is one: “18:00 – 20:30”. */
export function formatHours(locale: Locale, from: string, { to, zone }: { to?: string | null; zone?: string | null }) {
  const hour = (iso: string) => format(locale, iso, { hour: '2-digit', minute: '2-digit' }, zone)
  return to && hour(to) !== hour(from) ? `${hour(from)} – ${hour(to)}` : hour(from)
}

/** A day and its hours, in the zone of what happens then: “Thursday 14 December 2026, 18:00 – 20:30”. */
export const formatWhen = (locale: Locale, { startsAt, endsAt, zone }: When): string =>
  `${formatWeekday(locale, startsAt, zone)}, ${formatHours(locale, startsAt, { to: endsAt, zone })}`

/** The parts of a date for a timetable: weekday, day, month, year. */
export const dateParts = (locale: Locale, iso: string, zone?: string | null) => ({
  weekday: format(locale, iso, { weekday: 'long' }, zone),
  day: format(locale, iso, { day: 'numeric' }, zone),
  month: format(locale, iso, { month: 'long' }, zone),
  year: format(locale, iso, { year: 'numeric' }, zone),
})

/** Months from `YYYY-MM` to `YYYY-MM`, or only the first where the last is open; a draft may hold neither yet. */
export function formatMonths(locale: Locale, from: string, to?: string | null) {
  const month = (value: string) => new Date(`${value.slice(0, 7)}-15T12:00:00Z`)
  const isMonth = (value: string) => !Number.isNaN(month(value).getTime())
  const writer = writerOf(locale, { month: 'long', year: 'numeric', timeZone: home })
  if (!isMonth(from)) return undefined
  return to && isMonth(to) ? writer.formatRange(month(from), month(to)) : writer.format(month(from))
}

/** The zone as people call it (“heure d’Europe centrale”), in summer and winter alike. */
export function formatZone(locale: Locale, iso: string, zone: string) {
  const parts = writerOf(locale, { timeZone: known(zone), timeZoneName: 'longGeneric' })
  return parts.formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

function format(locale: Locale, iso: string, options: Intl.DateTimeFormatOptions, zone?: string | null) {
  const writer = writerOf(locale, { timeZone: known(zone), ...options })
  return locale === 'fr' ? withFirst(writer.formatToParts(new Date(iso))) : writer.format(new Date(iso))
}

/** French writes “1er février”, and all other days as plain numbers; Intl knows only the number. */
const withFirst = (parts: Intl.DateTimeFormatPart[]): string =>
  parts.map(({ type, value }) => (type === 'day' && value === '1' && hasMonth(parts) ? '1er' : value)).join('')

const hasMonth = (parts: Intl.DateTimeFormatPart[]): boolean => parts.some(({ type }) => type === 'month')

// Making a writer takes a hundred times as long as writing with it, and a list has dozens of dates.
const writers = new LRUCache<string, Intl.DateTimeFormat>({ max: 500 })

function writerOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(tagOf(locale), options)
  writers.set(key, writer)
  return writer
}

/** A zone that this machine knows; a draft may name another. */
function known(zone: string | null | undefined): string {
  try {
    return writerOf('en', { timeZone: zone || home }).resolvedOptions().timeZone
  } catch {
    return home
  }
}

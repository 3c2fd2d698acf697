import { sectionAddress } from '@/content/sections'
import { type Locale, locales } from '@/platform/locales'

/** The last word of the address at which a session is booked. */
const bookWords: Record<Locale, string> = { fr: 'inscription', nl: 'inschrijven', en: 'book' }

export const sessionAddress = (locale: Locale, id: string): string => `${sectionAddress(locale, 'infoSessions')}/${id}`

export const bookAddress = (locale: Locale, id: string): string => `${sessionAddress(locale, id)}/${bookWords[locale]}`

/** The file for calendars that stands below a session, or below one's own booking. */
export const calendarFile = 'calendar.ics'
export const calendarAddress = (below: string): string => `${below}/${calendarFile}`

export const isBookWord = (locale: Locale, word: string): boolean => bookWords[locale] === word

/** The same page in every language. */
export const inAllLanguages = (addressIn: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, addressIn(locale)])) as Record<Locale, string>

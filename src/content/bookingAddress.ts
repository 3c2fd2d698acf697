import type { Locale } from '@/platform/locales'

import { sections } from './sections'

const words: Record<Locale, string> = { fr: 'mon-inscription', nl: 'mijn-inschrijving', en: 'my-booking' }

/** The pages behind the one of a booking, each with the last word of its address. */
const pages = {
  move: { fr: 'autre-date', nl: 'andere-datum', en: 'another-date' },
  contact: { fr: 'me-joindre', nl: 'mijn-contact', en: 'contact' },
  data: { fr: 'mes-donnees', nl: 'mijn-gegevens', en: 'my-data' },
  file: { fr: 'mes-donnees.json', nl: 'mijn-gegevens.json', en: 'my-data.json' },
  calendar: { fr: 'calendar.ics', nl: 'calendar.ics', en: 'calendar.ics' },
} satisfies Record<string, Record<Locale, string>>

export type BookingPage = keyof typeof pages

/** Where somebody who lost their link finds their booking again. */
export const findBookingAddress = (locale: Locale): string =>
  `/${locale}/${sections.infoSessions[locale]}/${words[locale]}`

/** Where somebody opens their own booking, by the token that a letter or an answer gave them. */
export const bookingAddress = (locale: Locale, token: string, page?: BookingPage): string =>
  [findBookingAddress(locale), token, ...(page ? [pages[page][locale]] : [])].join('/')

/** Whether this word, after the section's, leads to a booking of one's own. */
export const isBookingWord = (locale: Locale, word: string | undefined): boolean => words[locale] === word

/** The page behind a booking to which this word leads; nothing where there is none. */
export const bookingPageAt = (locale: Locale, word: string): BookingPage | undefined =>
  (Object.keys(pages) as BookingPage[]).find((page) => pages[page][locale] === word)

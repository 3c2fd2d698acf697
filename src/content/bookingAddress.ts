import type { Locale } from '@/platform/locales'

import { sections } from './sections'

const words: Record<Locale, string> = { fr: 'mon-inscription', nl: 'mijn-inschrijving', en: 'my-booking' }

/** Where somebody opens their own booking, by the token that a letter or an answer gave them. */
export const bookingAddress = (locale: Locale, token: string): string =>
  `/${locale}/${sections.infoSessions[locale]}/${words[locale]}/${token}`

/** Whether this word, after the section's, leads to a booking of one's own. */
export const isBookingWord = (locale: Locale, word: string | undefined): boolean => words[locale] === word

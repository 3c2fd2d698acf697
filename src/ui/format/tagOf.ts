import type { Locale } from '@/platform/locales'

/** The language tag by which numbers and dates are written: the ways of Belgium, and of Britain for English. */
export const tagOf = (locale: Locale) => ({ fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' })[locale]

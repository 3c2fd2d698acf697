/** The languages of the site, in the order in which they stand in its language switch. */
export const locales = ['fr', 'nl', 'en'] as const

export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

import { sectionAddress } from '@/content/sections'
import { isLocale, type Locale, locales } from '@/platform/locales'

/** Where the calendar of the sessions in one language stands, of all branches or of the one with this slug. */
export const feedAddress = (locale: Locale, { language, branch }: { language: Locale; branch?: string }): string =>
  [sectionAddress(locale, 'infoSessions'), ...(branch ? [branch] : []), `${language}.ics`].join('/')

/** The same for each language. */
export const feedAddresses = (locale: Locale, branch?: string) =>
  Object.fromEntries(locales.map((language) => [language, feedAddress(locale, { language, branch })])) as Record<
    Locale,
    string
  >

/** The language that such a file's name says. */
export function feedLanguage(word: string | undefined): Locale | undefined {
  const name = word?.endsWith('.ics') ? word.slice(0, -'.ics'.length) : undefined
  return isLocale(name) ? name : undefined
}

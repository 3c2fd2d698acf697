import { isLocale, type Locale } from '@/platform/locales'
import { preferredLocale } from '@/platform/preferredLocale'

/** The language of a page's address, else the one that the browser likes best. */
export function readerLocale(url: string, acceptLanguage = ''): Locale {
  const inPath = url.split(/[/?]/)[1]
  return isLocale(inPath) ? inPath : preferredLocale(acceptLanguage)
}

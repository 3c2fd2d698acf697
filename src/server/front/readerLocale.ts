import { isLocale, type Locale } from '@/platform/locales'

/** The language of a page's address, else the one the browser likes best (RFC 9110, 12.5.4), else English. */
export function readerLocale(url: string, acceptLanguage = ''): Locale {
  const inPath = url.split(/[/?]/)[1]
  if (isLocale(inPath)) return inPath

  const wishes = acceptLanguage.split(',').map((wish) => {
    const [tag = '', q = '1'] = wish.split(/\s*;\s*q=/)
    return { language: tag.trim().split('-')[0]?.toLowerCase(), weight: Number(q) }
  })
  wishes.sort((a, b) => b.weight - a.weight)
  const best = wishes.find(({ language, weight }) => isLocale(language) && weight > 0)?.language
  return isLocale(best) ? best : 'en'
}

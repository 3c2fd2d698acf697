import { type Locale, locales } from './locales'

/** The language of the site that a reader's `Accept-Language` likes best (RFC 9110, 12.5.4); otherwise English. */
export function preferredLocale(header: string): Locale {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/)
      return {
        language: tag.trim().split('-')[0]?.toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality) || 0,
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wishes) {
    const found = locales.find((locale) => locale === language)
    if (found) return found
  }
  return 'en'
}

import type { Locale } from '@/platform/locales'

/** The value of a stored localized field in one language. */
export const inLanguage = (value: unknown, locale: Locale): unknown =>
  typeof value === 'object' && value !== null ? (value as Partial<Record<Locale, unknown>>)[locale] : undefined

/** The text of a stored localized field in one language, trimmed; empty where there is none. */
export function textIn(value: unknown, locale: Locale): string {
  const text = inLanguage(value, locale)
  return typeof text === 'string' ? text.trim() : ''
}

import type { Locale } from '@/platform/locales'

/** The value of a stored localized field in one language. */
export const inLanguage = (value: unknown, locale: Locale): unknown =>
  typeof value === 'object' && value !== null ? (value as Partial<Record<Locale, unknown>>)[locale] : undefined

import type { Locale } from '@/platform/locales'

/** Where a row of `paths` stands on the site; the home page's path is a slash. */
export const addressAt = (locale: Locale, path: string): string => (path === '/' ? `/${locale}` : `/${locale}/${path}`)

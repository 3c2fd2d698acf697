import { describe, expect, test } from 'vitest'

import { errorPage } from './errorPage'
import { readerLocale } from './readerLocale'

describe('the page for a failure', () => {
  test.each([
    ['fr', '/fr/recherche'],
    ['nl', '/nl/zoeken'],
    ['en', '/en/search'],
  ] as const)(
    'in %s it carries its language, a search, the way home, the reference and the other languages',
    (locale, search) => {
      const page = errorPage({ locale, status: 500, reference: 'A1B2C3' })
      expect(page).toContain(`<html lang="${locale}">`)
      expect(page).toContain(`action="${search}"`)
      expect(page).toContain(`href="/${locale}"`)
      expect(page).toContain('A1B2C3')
      for (const other of ['fr', 'nl', 'en'].filter((one) => one !== locale))
        expect(page).toContain(`hreflang="${other}"`)
    },
  )

  test('it fetches nothing', () => {
    expect(errorPage({ locale: 'fr', status: 500, reference: 'A' })).not.toMatch(/<script|<img|<link|url\(|https?:/)
  })

  test.each([
    ['/nl/verhalen', 'fr', 'nl'],
    ['/', 'nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['/', 'de, fr;q=0.5, en;q=0.4', 'fr'],
    ['/nlx', 'en;q=0.1, fr;q=0.9', 'fr'],
    ['/about', 'ar', 'en'],
    ['/', undefined, 'en'],
  ])('a reader of %s who prefers %s reads %s', (url, accepts, locale) => {
    expect(readerLocale(url, accepts)).toBe(locale)
  })
})

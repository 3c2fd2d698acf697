import { expect, test } from 'vitest'

import { preferredLocale } from './preferredLocale'

test.each([
  ['nl-BE,nl;q=0.9', 'nl'],
  ['ar, ti;q=0.9, fr;q=0.1', 'fr'],
  ['fr;q=0, nl;q=0.2', 'nl'],
  ['de', 'en'],
  ['nlx, fr ; q=0.1', 'fr'],
  ['', 'en'],
  ['nl;q=nonsense', 'en'],
  ['x'.repeat(10_000), 'en'],
])('the header “%s” is best served in %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})

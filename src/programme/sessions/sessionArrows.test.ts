import { expect, test } from 'vitest'

import { faultOfArrow } from './sessionArrows'

test.each([
  ['draft', 'open', undefined],
  ['draft', 'cancelled', undefined],
  ['open', 'closed', undefined],
  ['closed', 'open', undefined],
  ['open', 'cancelled', undefined],
  ['closed', 'cancelled', undefined],
  ['open', 'open', undefined],
  ['open', 'draft', 'booked'],
  ['closed', 'draft', 'noWay'],
  ['draft', 'closed', 'noWay'],
  ['open', 'done', 'listOpen'],
  ['cancelled', 'open', 'over'],
  ['done', 'open', 'over'],
  ['done', 'cancelled', 'over'],
] as const)('a session in which people are booked leads from %s to %s: %s', (from, to, fault) => {
  expect(faultOfArrow({ from, to, isBooked: true })).toBe(fault)
})

test('a session that was opened by mistake becomes a draft again as long as nobody has booked', () => {
  expect(faultOfArrow({ from: 'open', to: 'draft', isBooked: false })).toBeUndefined()
})

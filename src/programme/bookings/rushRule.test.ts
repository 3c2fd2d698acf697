import { expect, test } from 'vitest'

import { isRush, shareOf } from './rushRule'

const limits = { share: 20, crowd: 100 }

test.each([
  ['the first person of the day', { received: 0, lately: 0, visitors: 1 }, false],
  ['a couple and a friend within a minute', { received: 2, lately: 2, visitors: 2 }, false],
  ['fifteen people within ten minutes of a newsletter', { received: 15, lately: 3, visitors: 20 }, false],
  ['the last of two hundred people who race for twenty seats', { received: 19, lately: 19, visitors: 200 }, false],
  ['a social worker at one desk, the seventh within ten minutes', { received: 7, lately: 1, visitors: 1 }, true],
  ['a program at fifty addresses, beyond a fifth', { received: 4, lately: 4, visitors: 50 }, true],
  ['the same program a minute later', { received: 1000, lately: 0, visitors: 50 }, true],
  ['the same program after ten minutes', { received: 0, lately: 0, visitors: 50 }, false],
])('%s', (_, facts, rush) => {
  expect(isRush({ capacity: 20, ...facts }, limits)).toBe(rush)
})

test.each([
  [20, 4],
  [100, 20],
  [14, 2],
  [3, 2],
])('of %i seats, %i may be held by whom nobody knows', (capacity, seats) => {
  expect(shareOf(capacity, limits)).toBe(seats)
})

import { expect, test } from 'vitest'

import { readWish } from './readWish'

const now = new Date('2026-11-22T10:00:00Z')

test.each([
  [[], '2026-11-22T10:00:00.000Z', false],
  [['--dry-run'], '2026-11-22T10:00:00.000Z', true],
  [['--at', '2026-11-22'], '2026-11-22T00:00:00.000Z', false],
  [['--dry-run', '--at', '2027-01-31'], '2027-01-31T00:00:00.000Z', true],
  [['--at', '2027-01-31T03:00:00+01:00', '--dry-run'], '2027-01-31T02:00:00.000Z', true],
])('an officer who writes %j is understood', (words, at, dryRun) => {
  expect(readWish(words, now)).toEqual({ at: new Date(at), dryRun })
})

test.each([
  [['--at'], 'is no date'],
  [['--at', 'tomorrow'], '"tomorrow" is no date'],
  [['--at', '2027-02-30', '--dry-run'], '"2027-02-30" is no date'],
  [['--at', '31/01/2027'], 'is no date'],
  [['--at', '--dry-run'], 'is no date'],
  [['--at', '2026-11-23'], '2026-11-23 has not come yet'],
  [['--at', '2026-01-01', 'now'], '"now" is not known here'],
  [['--dryrun'], '"--dryrun" is not known here'],
])('an officer who writes %j reads why not', (words, reason) => {
  expect(() => readWish(words, now)).toThrow(reason)
})

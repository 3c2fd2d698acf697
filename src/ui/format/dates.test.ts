import { expect, test } from 'vitest'

import { dateParts, formatDay, formatShort, formatWeekday } from './dates'

const first = '2027-02-01T17:00:00Z'

test.each([
  ['fr', '1er février 2027', 'lundi 1er février 2027', 'lun. 1er févr. 18:00'],
  ['nl', '1 februari 2027', 'maandag 1 februari 2027', 'ma 1 feb 18:00'],
  ['en', '1 February 2027', 'Monday, 1 February 2027', 'Mon 1 Feb 18:00'],
] as const)('the first of a month is written in %s as people write it', (locale, day, weekday, short) => {
  expect(formatDay(locale, first)).toBe(day)
  expect(formatWeekday(locale, first)).toBe(weekday)
  expect(formatShort(locale, first).replaceAll(/[,\u202f]/g, '')).toBe(short)
})

test('other days are plain numbers, and the first alone is one', () => {
  expect(formatDay('fr', '2027-02-11T17:00:00Z')).toBe('11 février 2027')
  expect(formatDay('fr', '2027-02-21T17:00:00Z')).toBe('21 février 2027')
  expect(dateParts('fr', first).day).toBe('1')
})

import { expect, test } from 'vitest'

import { isChangedAhead } from './isChangedAhead'

const now = new Date('2030-05-07T12:00Z')
const date = (day: string, city = 'Liège') => ({
  id: day,
  startsAt: `2030-05-${day}T08:00:00Z`,
  endsAt: `2030-05-${day}T11:00:00Z`,
  place: { city },
})
const session = (startsAt: string, city = 'Liège') => ({
  startsAt,
  endsAt: '2030-06-01T10:00:00Z',
  zone: 'Europe/Brussels',
  mode: 'onSite' as const,
  place: { city },
  meeting: '',
})
const course = (dates: ReturnType<typeof date>[], city = 'Liège') => ({
  ...session('2030-05-01T08:00:00Z', city),
  dates,
})
const [past, next, last] = [date('06'), date('08'), date('15')]

test.each([
  ['a coming date moves', course([past, next]), course([past, last]), true],
  ['a coming date is cancelled', course([past, next, last]), course([past, next]), true],
  ['the last coming date is cancelled', course([past, next]), course([past]), true],
  ['a date is added', course([past]), course([past, last]), true],
  ['the place of the whole course changes', course([past, next]), course([past, next], 'Namur'), true],
  ['it changes when nothing is to come', course([past]), course([past], 'Namur'), false],
  ['a date that was is put right', course([past, next]), course([date('05'), next]), false],
  ['nothing changes', course([past, next]), course([past, next]), false],
  ['a session moves', session('2030-05-08T08:00:00Z'), session('2030-05-09T08:00:00Z'), true],
  ['a session that has begun', session('2030-05-07T08:00:00Z'), session('2030-05-07T08:00:00Z', 'Namur'), false],
])('%s', (_, before, after, isSo) => {
  expect(isChangedAhead({ before, after, now })).toBe(isSo)
})

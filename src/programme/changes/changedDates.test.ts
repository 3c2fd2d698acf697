import { expect, test } from 'vitest'

import { changedDates } from './changedDates'

const now = new Date('2030-05-07T12:00Z')
const date = (id: string, day: string, place = {}) => ({
  id,
  startsAt: `2030-05-${day}T08:00:00Z`,
  endsAt: `2030-05-${day}T11:00:00Z`,
  place,
})
const course = (dates: ReturnType<typeof date>[], city = 'Liège') => ({
  ...{ startsAt: '2030-05-06T08:00:00Z', endsAt: '2030-06-01T10:00:00Z', zone: 'Europe/Brussels' },
  ...{ mode: 'onSite' as const, place: { city }, meeting: '' },
  dates,
})
const [past, next, last] = [date('a', '06'), date('b', '08'), date('c', '15', { city: 'Gand' })]

test.each([
  ['a date moves', course([past, next, last]), course([past, date('b', '09'), last]), [{ id: 'b', isOff: false }]],
  ['a date is cancelled', course([past, next, last]), course([past, last]), [{ id: 'b', isOff: true }]],
  ['a date takes place again', course([past, next]), course([past, next, last]), [{ id: 'c', isOff: false }]],
  [
    'the run moves: but a date elsewhere',
    course([next, last]),
    course([next, last], 'Mons'),
    [{ id: 'b', isOff: false }],
  ],
  ['a date that was is put right', course([past, next]), course([date('a', '05'), next]), []],
  ['nothing changes', course([past, next]), course([past, next]), []],
])('%s', (_, before, after, changed) => {
  expect(changedDates({ before, after, now })).toEqual(changed)
})

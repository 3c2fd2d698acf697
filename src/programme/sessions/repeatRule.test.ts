import { expect, test } from 'vitest'

import { momentsOn, weeksAfter } from './repeatRule'

const zone = 'Europe/Brussels'
const evening = (day: string, utcHour: number) => ({
  startsAt: `${day}T${utcHour}:00:00.000Z`,
  endsAt: `${day}T${utcHour + 2}:00:00.000Z`,
  opensAt: null,
  closesAt: null,
})

test.each([
  ['summer time begins', evening('2030-03-28', 17), '2030-04-04', evening('2030-04-04', 16)],
  ['summer time ends', evening('2030-10-24', 16), '2030-10-31', evening('2030-10-31', 17)],
  ['nothing happens', evening('2030-05-02', 16), '2030-05-09', evening('2030-05-09', 16)],
])('the same hour on the wall, where %s in between', (_, first, day, then) => {
  expect(momentsOn({ ...first, zone }, day)).toEqual(then)
})

test('a session over midnight, and booking that closes the day before, move by whole days', () => {
  const first = {
    startsAt: '2030-03-30T22:30:00.000Z', // 23:30, the night in which the clocks go forward
    endsAt: '2030-03-31T00:30:00.000Z', // 1:30
    opensAt: '2030-03-01T08:00:00.000Z',
    closesAt: '2030-03-29T11:00:00.000Z',
  }
  expect(momentsOn({ ...first, zone }, '2030-04-06')).toEqual({
    startsAt: '2030-04-06T21:30:00.000Z',
    endsAt: '2030-04-06T23:30:00.000Z',
    opensAt: '2030-03-08T08:00:00.000Z',
    closesAt: '2030-04-05T10:00:00.000Z',
  })
})

test('weeks are counted by the days of the session’s own zone', () => {
  const late = { ...evening('2030-12-31', 21), startsAt: '2030-12-31T23:30:00.000Z', zone } // 0:30 on 1 January
  expect(weeksAfter(late, 2)).toEqual(['2031-01-08', '2031-01-15'])
})

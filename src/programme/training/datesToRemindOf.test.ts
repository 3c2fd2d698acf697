import { expect, test } from 'vitest'

import { datesToRemindOf } from './datesToRemindOf'
import type { Run, RunDate } from './readRuns'

const date = (id: string, startsAt: string, isCancelled = false) =>
  ({ id, startsAt: `2036-05-${startsAt}:00.000Z`, isCancelled }) as RunDate
const run = {
  zone: 'Europe/Brussels',
  dates: [
    date('morning', '06T07:00'),
    date('afternoon', '06T12:00'),
    date('off', '06T15:00', true),
    date('later', '13T07:00'),
  ],
}
const extras = [{ missed: 'x', run: { zone: 'Europe/Brussels' } as Run, date: date('extra', '13T06:00') }]
const at = (moment: string, now = moment) =>
  datesToRemindOf({ run, extras, at: `2036-${moment}:00.000Z`, now: new Date(`2036-${now}:30.000Z`) }).map(
    ({ id }) => id,
  )

test('both half days of one day are named, the day before and a week before the first', () => {
  expect(at('05-05T09:00')).toEqual(['morning', 'afternoon'])
  expect(at('04-29T09:00')).toEqual(['morning', 'afternoon'])
})

test('whoever makes up elsewhere on the same day reads of both, the earlier one first', () => {
  expect(at('05-12T09:00')).toEqual(['extra', 'later'])
})

test('a later date is not named a week before, and one that has begun not at all', () => {
  expect(at('05-06T09:00')).toEqual([])
  expect(at('05-05T09:00', '05-06T07:30')).toEqual(['afternoon'])
})

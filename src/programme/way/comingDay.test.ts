import { expect, test } from 'vitest'

import { comingDay } from './comingDay'

const zone = 'Europe/Brussels'
const on = (now: string, day: string) => comingDay(day, { zone, now: new Date(now) })

test.each([
  [
    'tomorrow begins at the branch’s own midnight, in summer',
    '2027-07-01T10:00:00Z',
    '2027-07-02',
    '2027-07-01T22:00:00.000Z',
  ],
  ['and in winter', '2027-01-01T10:00:00Z', '2027-01-02', '2027-01-01T23:00:00.000Z'],
  ['just after midnight there, today is none', '2027-06-30T22:30:00Z', '2027-07-01', undefined],
  ['and tomorrow is one', '2027-06-30T22:30:00Z', '2027-07-02', '2027-07-01T22:00:00.000Z'],
  ['the day when the clock changes', '2027-03-01T10:00:00Z', '2027-03-28', '2027-03-27T23:00:00.000Z'],
  ['no such day', '2027-01-01T10:00:00Z', '2027-02-30', undefined],
  ['words', '2027-01-01T10:00:00Z', 'soon', undefined],
  ['too far away', '2027-01-01T10:00:00Z', '2029-01-03', undefined],
])('%s', (_, now, day, begins) => expect(on(now, day)).toBe(begins))

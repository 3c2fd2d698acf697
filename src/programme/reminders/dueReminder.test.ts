import { expect, test } from 'vitest'

import { dueReminder } from './dueReminder'

const due = (startsAt: string, now: string, zone = 'Europe/Brussels', plan = ['dayBefore', 'sameDay'] as const) => {
  const reminder = dueReminder({ startsAt: new Date(startsAt), now: new Date(now), zone, plan: [...plan] })
  return reminder && `${reminder.kind} ${reminder.at.toISOString().slice(0, 16)}`
}

test.each([
  ['a minute before eleven of the day before', '2030-05-07T16:00Z', '2030-05-06T08:59Z', undefined],
  ['at eleven of the day before', '2030-05-07T16:00Z', '2030-05-06T09:00Z', 'dayBefore 2030-05-06T09:00'],
  ['in the night between', '2030-05-07T16:00Z', '2030-05-07T01:00Z', 'dayBefore 2030-05-06T09:00'],
  ['at eight of the day', '2030-05-07T16:00Z', '2030-05-07T06:00Z', 'sameDay 2030-05-07T06:00'],
  ['a minute before the start', '2030-05-07T16:00Z', '2030-05-07T15:59Z', 'sameDay 2030-05-07T06:00'],
  ['at the start', '2030-05-07T16:00Z', '2030-05-07T16:00Z', undefined],
  ['at eight, when it began at half past seven', '2030-05-07T05:30Z', '2030-05-07T06:00Z', undefined],
  ['before summer time begins', '2030-03-31T16:00Z', '2030-03-30T10:00Z', 'dayBefore 2030-03-30T10:00'],
  ['on the day when it begins', '2030-03-31T16:00Z', '2030-03-31T06:00Z', 'sameDay 2030-03-31T06:00'],
  ['before it ends', '2030-10-27T17:00Z', '2030-10-26T09:00Z', 'dayBefore 2030-10-26T09:00'],
  ['on the day when it ends', '2030-10-27T17:00Z', '2030-10-27T07:00Z', 'sameDay 2030-10-27T07:00'],
])('%s', (_, startsAt, now, said) => {
  expect(due(startsAt, now)).toBe(said)
})

test('the hours are those of the session’s own zone', () => {
  expect(due('2030-05-07T17:00Z', '2030-05-06T09:00Z', 'Europe/London')).toBeUndefined()
  expect(due('2030-05-07T17:00Z', '2030-05-06T10:00Z', 'Europe/London')).toBe('dayBefore 2030-05-06T10:00')
})

test('what is not planned is not sent, and what is a day late is not sent late', () => {
  expect(due('2030-05-07T16:00Z', '2030-05-06T12:00Z', 'Europe/Brussels', ['sameDay'] as never)).toBeUndefined()
  expect(due('2030-05-07T16:00Z', '2030-05-07T09:00Z', 'Europe/Brussels', ['dayBefore'] as never)).toBeUndefined()
  expect(due('2030-05-07T16:00Z', '2030-05-07T08:59Z', 'Europe/Brussels', ['dayBefore'] as never)).toMatch('dayBefore')
})

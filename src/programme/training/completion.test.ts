import { expect, test } from 'vitest'

import { isCompleted, missedDates } from './completion'

const date = (id: string, rest = {}) => ({ id, isCancelled: false, isOptional: false, ...rest })
const word = (
  on: string,
  attendance: 'present' | 'late' | 'leftEarly' | 'excused' | 'absent' | null,
  makesUp = null,
) => ({
  date: on,
  makesUp: makesUp as string | null,
  attendance,
})
const dates = [date('first'), date('second')]

test.each([
  ['who was there each time', [word('first', 'present'), word('second', 'present')], []],
  ['who came late and left early', [word('first', 'late'), word('second', 'leftEarly')], []],
  ['of whom nothing was said once', [word('first', 'present')], ['second']],
  ['who was excused', [word('first', 'present'), word('second', 'excused')], ['second']],
  ['who was absent', [word('first', 'absent'), word('second', null)], ['first', 'second']],
])('%s', (_, said, missed) => {
  expect(missedDates({ dates, said })).toEqual(missed)
  expect(isCompleted({ dates, said })).toBe(missed.length === 0)
})

test('a date is made up in another group once they were there, not once it is planned', () => {
  const planned = [
    word('first', 'present'),
    word('second', 'absent'),
    { ...word('elsewhere', null), makesUp: 'second' },
  ]
  const made = [...planned.slice(0, 2), { ...word('elsewhere', 'present'), makesUp: 'second' }]

  expect(isCompleted({ dates, said: planned })).toBe(false)
  expect(isCompleted({ dates, said: made })).toBe(true)
})

test('nobody needs a date that was cancelled or is optional; and nothing at all completes nothing', () => {
  const more = [...dates, date('third', { isCancelled: true }), date('fourth', { isOptional: true })]

  expect(isCompleted({ dates: more, said: [word('first', 'present'), word('second', 'present')] })).toBe(true)
  expect(isCompleted({ dates: [date('only', { isOptional: true })], said: [] })).toBe(false)
})

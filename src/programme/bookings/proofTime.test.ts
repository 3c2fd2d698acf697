import { expect, test } from 'vitest'

import { proofTime } from './proofTime'

const zone = 'Europe/Brussels'
const startsAt = new Date('2030-06-01T16:00:00Z')

test.each([
  ['a letter: half an hour', true, '2030-05-03T14:00:00Z', '2030-05-03T14:30:00.000Z'],
  ['a call on a Wednesday: the same hour on Thursday', false, '2030-05-01T14:00:00Z', '2030-05-02T14:00:00.000Z'],
  ['a call on a Friday: the same hour on Monday', false, '2030-05-03T14:00:00Z', '2030-05-06T14:00:00.000Z'],
  ['a call on a Saturday: the same hour on Monday', false, '2030-05-04T14:00:00Z', '2030-05-06T14:00:00.000Z'],
  ['the evening itself: until it begins', true, '2030-06-01T15:45:00Z', '2030-06-01T16:00:00.000Z'],
])('a contact is proved by %s', (_, byLetter, now, until) => {
  expect(proofTime({ byLetter, zone, now: new Date(now), startsAt }).toISOString()).toBe(until)
})

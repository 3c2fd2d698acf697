import { expect, test } from 'vitest'

import { readWords } from './readWords'

const now = new Date('2026-11-22T18:00:00.000Z')
const booking = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
const word = { act: 'came', booking, at: '2026-11-22T17:50:00.000Z' }

test.each([
  ['right', '2026-11-22T18:00:00.000Z', '2026-11-22T17:50:00.000Z'],
  ['half a minute late', '2026-11-22T17:59:30.000Z', '2026-11-22T17:50:00.000Z'],
  ['an hour ahead', '2026-11-22T19:00:00.000Z', '2026-11-22T16:50:00.000Z'],
  ['a day behind', '2026-11-21T18:00:00.000Z', '2026-11-23T17:50:00.000Z'],
])('what a phone says whose clock is %s is taken for the moment it was said', (_, has, said) => {
  expect(readWords({ now: has, words: [word] }, now)).toEqual([{ ...word, at: new Date(said) }])
})

test.each([
  ['nothing', undefined],
  ['no time of its own', { words: [word] }],
  ['another act', { now, words: [{ ...word, act: 'delete' }] }],
  ['no booking', { now: now.toISOString(), words: [{ ...word, booking: 'x' }] }],
  ['too many words', { now: now.toISOString(), words: Array.from({ length: 201 }, () => word) }],
])('with %s it is not read', (_, sent) => {
  expect(readWords(sent, now)).toBeUndefined()
})

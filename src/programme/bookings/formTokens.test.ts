import { expect, test } from 'vitest'

import { newFormToken, readFormToken } from './formTokens'

const drawn = new Date('2030-05-01T12:00:00Z')
const after = (milliseconds: number) => new Date(drawn.getTime() + milliseconds)
const token = newFormToken('secret', drawn)

test('a form that comes back after two seconds, or the next day, is a person’s', () => {
  const key = token.split('.')[0]
  expect(readFormToken('secret', { token, now: after(2000) })).toEqual({ ok: true, key })
  expect(readFormToken('secret', { token, now: after(86_400_000) })).toEqual({ ok: true, key })
})

test('two drawings have different keys', () => {
  expect(newFormToken('secret', drawn)).not.toBe(token)
})

test.each([
  ['comes back in a moment', token, 'tooFast'],
  ['says that it was drawn earlier', token.replace(/\.[^.]+\./, '.0.'), 'foreign'],
  ['was signed by somebody else', newFormToken('other', drawn), 'foreign'],
  ['is empty', '', 'foreign'],
  ['is nonsense 🙂', '🙂.🙂.🙂', 'foreign'],
])('a form that %s is not', (_, sent, reason) => {
  expect(readFormToken('secret', { token: sent, now: after(1999) })).toEqual({ ok: false, reason })
})

import { describe, expect, test } from 'vitest'

import { addressOfKey, codeAt, keyOffered, stepOfCode } from './codes'

// RFC 6238, appendix B: the SHA-1 key '12345678901234567890' and the last six of its eight figures.
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

describe('a code of the phone', () => {
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('at second %i of 1970 is %s', (seconds, code) => {
    expect(codeAt(key, at(seconds))).toBe(code)
    expect(stepOfCode(key, { code, now: at(seconds) })).toBe(Math.floor(seconds / 30))
  })

  test.each([
    ['with spaces', '287 082', 59, true],
    ['half a minute late', '287082', 89, true],
    ['half a minute early', '287082', 29, true],
    ['a minute late', '287082', 121, false],
    ['another one', '287083', 59, false],
    ['five figures', '28708', 59, false],
    ['with letters', '28708a', 59, false],
    ['nothing', '', 59, false],
  ])('%s', (_, code, seconds, taken) => {
    expect(stepOfCode(key, { code, now: at(seconds) }) !== undefined).toBe(taken)
  })

  test('counts once, and none before it counts any more', () => {
    expect(stepOfCode(key, { code: '287082', now: at(59), after: 0 })).toBe(1)
    expect(stepOfCode(key, { code: '287082', now: at(59), after: 1 })).toBeUndefined()
    expect(stepOfCode(key, { code: '287082', now: at(59), after: 2 })).toBeUndefined()
  })
})

test('a ticket always offers the same key of 160 bits, and another ticket another one', () => {
  expect(keyOffered('secret', 'a')).toBe(keyOffered('secret', 'a'))
  expect(keyOffered('secret', 'a')).toMatch(/^[A-Z2-7]{32}$/)
  expect(keyOffered('secret', 'b')).not.toBe(keyOffered('secret', 'a'))
})

test('the address for the camera names the house and the account', () => {
  expect(addressOfKey(key, 'a@example.org')).toMatch(
    /^otpauth:\/\/totp\/DUO%20for%20a%20JOB:a%40example\.org\?.*secret=GEZ/,
  )
})

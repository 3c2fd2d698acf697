import { describe, expect, test } from 'vitest'

import { chooseEncoding } from './chooseEncoding'

describe('the encoding of an answer', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br, gzip', 'br'],
    ['GZIP', 'gzip'],
    ['gzip;q=1.0, br;q=0.9', 'gzip'],
    ['gzip; q=0.5, br; Q=0.5', 'br'],
    ['gzip;q=0.5', 'gzip'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip;q=0.5, identity', 'identity'],
    ['identity;q=0.5, gzip;q=0.1', 'identity'],
    ['*', 'br'],
    ['*;q=0.3, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['br;q=0.000, gzip', 'gzip'],
    ['identity;q=0', undefined],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['*;q=0', undefined],
    ['*;q=0, identity', 'identity'],
    ['*;q=0, gzip', 'gzip'],
    ['br;q=2, gzip;q=oops', 'identity'],
    ['zstd', 'identity'],
    [',,;q=1,;', 'identity'],
  ])('for "%s" is %s', (header, expected) => {
    expect(chooseEncoding(header, ['identity', 'br', 'gzip'])).toBe(expected)
  })

  test('is never one that we do not have', () => {
    expect(chooseEncoding('br, gzip;q=0.1', ['identity', 'gzip'])).toBe('gzip')
    expect(chooseEncoding('br', ['identity'])).toBe('identity')
    expect(chooseEncoding('br, identity;q=0', ['identity'])).toBeUndefined()
  })
})

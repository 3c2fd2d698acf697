import { describe, expect, test } from 'vitest'

import { cleanTexts } from './cleanTexts'

describe('what a form or a program sends', () => {
  test.each([
    ['a zero byte is dropped', 'a\0b', 'ab'],
    ['half of a character is dropped', 'a\uD83Db', 'ab'],
    ['what XML forbids is dropped', 'a\x0B\uFFFEb', 'ab'],
    ['lines, tabs, families, Arabic and brackets stay', '<b>\t👨‍👩‍👧‍👦\r\n"مرحبا"', '<b>\t👨‍👩‍👧‍👦\r\n"مرحبا"'],
  ])('%s', (_, sent, kept) => {
    expect(cleanTexts(sent)).toBe(kept)
  })

  test('is cleaned at every depth, and stays itself otherwise', () => {
    const at = new Date()
    expect(cleanTexts({ rows: [{ text: 'a\0', n: 1, at, no: null }] })).toEqual({
      rows: [{ text: 'a', n: 1, at, no: null }],
    })
  })
})

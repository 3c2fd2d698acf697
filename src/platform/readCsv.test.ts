import { expect, test } from 'vitest'

import { decodeText } from './decodeText'
import { readCsv } from './readCsv'

test.each([
  ['semicolons', 'a;b\r\n1;"2,5"\r\n'],
  ['commas', 'a,b\n1,"2,5"\n'],
  ['tabs, with a mark in front', '\uFEFFa\tb\n1\t2,5'],
])('cells are told apart by %s', (_, text) => {
  expect(readCsv(text, { most: 9 })).toEqual({
    ok: true,
    rows: [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2,5'] },
    ],
  })
})

test('each row knows its line, rows without a word are left out, and no more is read than asked', () => {
  const text = 'a;b\n\n;\n"1\n2";x\nlast\nmore'
  expect(readCsv(text, { most: 3 })).toEqual({
    ok: true,
    rows: [
      { line: 1, cells: ['a', 'b'] },
      { line: 5, cells: ['1\n2', 'x'] },
      { line: 6, cells: ['last'] },
    ],
  })
})

test.each(['a;b\n"never ends;2\n3;4', 'a;b\n1"2;3'])(
  'a quotation mark in a wrong place is refused with its line',
  (text) => {
    expect(readCsv(text, { most: 9 })).toMatchObject({ ok: false })
  },
)

test('names from an older spreadsheet keep their letters', () => {
  expect(decodeText(Buffer.from('Zoë, Léa, 5 €', 'utf8'))).toBe('Zoë, Léa, 5 €')
  expect(decodeText(Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x80]))).toBe('Zoë €')
})

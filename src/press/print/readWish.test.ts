import { describe, expect, test } from 'vitest'

import { readWish } from './readWish'

const modest = { keep: true, depends: ['content'], until: undefined, query: [], module: undefined }

describe('what a page asks of the press', () => {
  test.each([
    ['', {}],
    ['keep=yes', {}],
    ['keep=no', { keep: false }],
    ['depends=content seats:123', { depends: ['content', 'seats:123'] }],
    ['until=2026-12-01T10:00:00.000Z', { until: Date.UTC(2026, 11, 1, 10) }],
    ['until=2026-12-01T10:00:00Z', { until: Date.UTC(2026, 11, 1, 10) }],
    ['query=page theme', { query: ['page', 'theme'] }],
    ['query=', {}],
    ['module=/press/board.js?v=a1', { module: '/press/board.js?v=a1' }],
    [' keep = no ; query = page  theme ;', { keep: false, query: ['page', 'theme'] }],
  ])('"%s" is understood', (content, wish) => {
    expect(readWish(content)).toEqual({ ...modest, ...wish })
  })

  test.each([
    ['stay=yes', 'unknown key "stay"'],
    ['toString=yes', 'unknown key "toString"'],
    ['=yes', 'unknown key ""'],
    ['keep', 'keep has no value'],
    ['keep=maybe', 'keep is yes or no, not "maybe"'],
    ['keep=no; keep=yes', 'keep stands twice'],
    ['depends=', 'depends names no word'],
    ['until=', 'until is no moment in UTC: ""'],
    ['until=tomorrow', 'until is no moment in UTC: "tomorrow"'],
    ['until=2026-02-31T10:00:00.000Z', 'until is no moment in UTC'],
    ['until=2026-12-01T10:00:00.000+01:00', 'until is no moment in UTC'],
    ['module=https://elsewhere.example/a.js', 'module is no address on this site'],
    ['module=//elsewhere.example/a.js', 'module is no address on this site'],
    ['module=/\\elsewhere.example/a.js', 'module is no address on this site'],
    ['module=', 'module is no address on this site'],
  ])('"%s" is refused, and why is said', (content, why) => {
    expect(() => readWish(content)).toThrow(`The page's wish to the press is malformed: ${why}`)
  })
})

import { expect, test } from 'vitest'

import { hideSmall, hideSmallSteps, withRate } from './hideSmall'

test.each([
  ['nothing', [0, 0, 0, 0], {}],
  ['nine', [9, 9, 0, 9], {}],
  ['ten booked of whom nobody came', [10, 0, 0, 0], { booked: 10 }],
  ['all but nine came', [40, 31, 9, 0], { booked: 40 }],
  ['ten did not come, and of nobody else is anything unknown', [40, 30, 10, 10], { booked: 40, came: 30, waiting: 10 }],
  ['enough of all', [60, 30, 10, 12], { booked: 60, came: 30, noShow: 10, rate: 0.25, waiting: 12 }],
] as const)('of %s only what is ten or more is said', (_, [booked, came, noShow, waiting], shown) => {
  expect(hideSmall({ booked, came, noShow, waiting })).toEqual(shown)
})

test('no number under ten that is not shown can be worked out from those that are', () => {
  for (let booked = 0; booked <= 45; booked++)
    for (let came = 0; came <= booked; came++)
      for (let noShow = 0; noShow <= booked - came; noShow++) {
        const shown = hideSmall({ booked, came, noShow, waiting: 0 })
        const told = [
          shown.booked,
          shown.came,
          shown.noShow,
          left(shown.booked, shown.came),
          left(left(shown.booked, shown.came), shown.noShow),
        ]
        expect(told.filter((number) => number !== undefined && number < 10)).toEqual([])
      }
})

const left = (all: number | undefined, some: number | undefined): number | undefined =>
  all === undefined || some === undefined ? undefined : all - some

test('a rate is of those of whom it is known; where nothing is, there is none', () => {
  expect(withRate({ booked: 9, came: 3, noShow: 1, waiting: 0 }).rate).toBe(0.25)
  expect(withRate({ booked: 9, came: 0, noShow: 0, waiting: 0 })).not.toHaveProperty('rate')
})

const noneLeft = { withdrawn: 0, redirected: 0, refused: 0 }
const wayOf = (...counts: number[]) => ({
  steps: counts.map((count) => ({ step: 'draft', count, days: 3, timed: count }) as const),
  left: noneLeft,
})
const countsOf = (counts: number[]) => hideSmallSteps(wayOf(...counts)).steps.map(({ count }) => count)

test.each([
  ['to which fewer than ten came', [9, 8], [undefined, undefined]],
  ['behind which fewer than ten stayed', [40, 31, 20], [40, undefined, 20]],
  ['to which all came', [40, 40], [40, undefined]],
  ['and shows the others', [60, 40, 10], [60, 40, 10]],
])('of a way no step is said %s', (_, counts, shown) => {
  expect(countsOf(counts)).toEqual(shown)
})

test('of a way no median of fewer than ten is said, and no leaving of fewer than ten', () => {
  const steps = [{ step: 'draft', count: 40, days: 3, timed: 9 }] as const
  const left = { withdrawn: 9, redirected: 10, refused: 0 }
  expect(hideSmallSteps({ steps: [...steps], left })).toEqual({
    steps: [{ step: 'draft', count: 40 }],
    left: { redirected: 10 },
  })
})

test.each([
  ['that ten or more gave', { foundWork: 12, moved: 10 }, 22, { foundWork: 12, moved: 10 }],
  ['but not one that fewer than ten gave', { foundWork: 12, moved: 9 }, 40, { foundWork: 12 }],
  ['and none that tells how many gave others', { foundWork: 12, noTime: 11, moved: 3 }, 26, { foundWork: 12 }],
])('of leaving a reason is said %s', (_, reasons, withdrawn, shown) => {
  const left = { withdrawn, redirected: 0, refused: 0 }
  expect(hideSmallSteps({ steps: [], left, reasons }).reasons).toEqual(shown)
})

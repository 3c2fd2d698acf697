import fc from 'fast-check'
import { DateTime, Duration } from 'luxon'
import { expect, test } from 'vitest'

import { periods } from '../register/periods'
import { cutoff } from './cutoff'

const over = (period: string, since: string, now: string) => new Date(since) <= cutoff(period, new Date(now))

test.each([
  ['two years to the second', 'P2Y', '2024-05-01T10:00:00Z', '2026-05-01T10:00:00Z', true],
  ['two years but a second', 'P2Y', '2024-05-01T10:00:01Z', '2026-05-01T10:00:00Z', false],
  ['a year after 29 February, on the 28th', 'P1Y', '2024-02-29T08:00:00Z', '2025-02-28T23:00:00Z', false],
  ['a year after 29 February, on 1 March', 'P1Y', '2024-02-29T08:00:00Z', '2025-03-01T08:00:00Z', true],
  ['thirty days over the change of the clocks', 'P30D', '2026-10-10T00:30:00Z', '2026-11-09T00:30:00Z', true],
  ['thirty days but a minute', 'P30D', '2026-10-10T00:31:00Z', '2026-11-09T00:30:00Z', false],
  ['no time at all', 'P0D', '2026-10-10T00:30:00Z', '2026-10-10T00:30:00Z', true],
  ['something still to come', 'P0D', '2026-10-10T00:30:01Z', '2026-10-10T00:30:00Z', false],
])('%s', (_, period, since, now, goes) => {
  expect(over(period, since, now)).toBe(goes)
})

const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const durations = [...new Set(Object.values(periods).map((period) => period.for)), 'P1M', 'P12M']

test('nothing younger than its period ever goes, and nothing stays more than three days longer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...durations), moment, fc.integer({ min: -9e10, max: 9e10 }), (period, now, away) => {
      const since = new Date(cutoff(period, now).getTime() + Math.trunc(away / 1000))
      const end = DateTime.fromJSDate(since, { zone: 'utc' }).plus(Duration.fromISO(period)).toJSDate()
      const goes = since <= cutoff(period, now)
      if (goes) expect(end.getTime()).toBeLessThanOrEqual(now.getTime())
      else expect(end.getTime()).toBeGreaterThan(now.getTime() - 3 * 86_400_000)
    }),
    { numRuns: 2000 },
  )
})

test.each(Object.values(periods))('$for from $from is a duration', (period) => {
  expect(Duration.fromISO(period.for).isValid).toBe(true)
})

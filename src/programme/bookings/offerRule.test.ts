import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'

import { decideOffer } from './offerRule'

const zone = 'Europe/Brussels'
const at = (local: string): Date => DateTime.fromISO(local, { zone }).toJSDate()
const offer = (now: string, startsAt: string) => decideOffer({ now: at(now), startsAt: at(startsAt), zone })

describe('how long a freed seat is held for the first in line', () => {
  test.each([
    ['two days, over a week ahead', '2030-05-01T10:00', '2030-05-20T18:00', '2030-05-03T10:00'],
    ['a day, within the week', '2030-05-01T10:00', '2030-05-06T18:00', '2030-05-02T10:00'],
    ['three hours, on the day before', '2030-05-01T10:00', '2030-05-02T18:00', '2030-05-01T13:00'],
    ['until the morning, where it would end at night', '2030-05-01T18:00', '2030-05-02T18:00', '2030-05-02T08:00'],
    ['until the morning, where it would end before it', '2030-05-02T06:00', '2030-05-02T18:00', '2030-05-02T09:00'],
    ['until the evening, where the morning is too close', '2030-05-01T18:30', '2030-05-02T09:00', '2030-05-01T20:00'],
    ['forty-eight hours across the clock’s spring', '2030-03-30T10:00', '2030-04-20T18:00', '2030-04-01T11:00'],
    ['forty-eight hours across the clock’s autumn', '2030-10-26T10:00', '2030-11-20T18:00', '2030-10-28T09:00'],
  ])('%s', (_, now, startsAt, until) => {
    expect(offer(now, startsAt)).toEqual({ kind: 'offer', until: at(until) })
  })

  test.each([
    ['a working day', '2030-05-01T10:00', '2030-05-20T18:00', '2030-05-02T10:00'],
    ['a working day over the weekend', '2030-05-03T10:00', '2030-05-20T18:00', '2030-05-06T10:00'],
    ['a working day, never ending at night', '2030-05-01T22:00', '2030-05-20T18:00', '2030-05-03T08:00'],
    [
      'as long as anybody, where a working day does not fit',
      '2030-05-01T10:00',
      '2030-05-02T09:00',
      '2030-05-01T13:00',
    ],
    ['as long as anybody before a Sunday', '2030-05-03T10:00', '2030-05-05T18:00', '2030-05-04T10:00'],
  ])('whoever has to be called gets %s', (_, now, startsAt, until) => {
    const answer = decideOffer({ now: at(now), startsAt: at(startsAt), zone, byCall: true })
    expect(answer).toEqual({ kind: 'offer', until: at(until) })
  })

  test.each([
    ['at night before an early session', '2030-05-01T21:00', '2030-05-02T09:00'],
    ['an hour before the start', '2030-05-01T17:00', '2030-05-01T18:00'],
    ['after the start', '2030-05-01T19:00', '2030-05-01T18:00'],
  ])('nobody is asked any more %s', (_, now, startsAt) => {
    expect(offer(now, startsAt)).toEqual({ kind: 'bookAtOnce' })
  })

  test('a deadline is never at night, never past and never after the start', () => {
    const minutes = fc.integer({ min: -60 * 24, max: 60 * 24 * 30 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 60 * 24 * 365 }), (ahead, from) => {
        const now = DateTime.fromISO('2030-01-01T00:00', { zone }).plus({ minutes: from })
        const start = now.plus({ minutes: ahead })
        const found = decideOffer({ now: now.toJSDate(), startsAt: start.toJSDate(), zone })
        if (found.kind === 'bookAtOnce') return
        const until = DateTime.fromJSDate(found.until, { zone })
        expect(until > now && until < start).toBe(true)
        const minute = until.hour * 60 + until.minute
        expect(minute >= 8 * 60 && minute <= 20 * 60).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { decideSeat, type SeatFacts } from './seatRule'

const now = new Date('2030-05-01T12:00:00Z')
const open: SeatFacts['session'] = {
  state: 'open',
  startsAt: '2030-05-01T17:00:00Z',
  zone: 'Europe/Brussels',
  capacity: 2,
  waitingSeats: 1,
}
const none = { taken: 0, waiting: 0, eager: 0, waitIfFull: false, bookIfFreed: false }
const decide = (facts: Partial<SeatFacts>) => decideSeat({ session: open, now, ...none, ...facts })

describe('taking a seat', () => {
  test('the last free seat can be taken', () => {
    expect(decide({ taken: 1 })).toEqual({ ok: true, state: 'booked' })
  })

  test.each<[string, Partial<SeatFacts>, string]>([
    ['the session is full', { taken: 2 }, 'full'],
    ['more are booked than there are seats', { taken: 5 }, 'full'],
    ['somebody waits for the free seat', { taken: 1, waiting: 1 }, 'full'],
    ['the line is full as well', { taken: 2, waiting: 1, waitIfFull: true }, 'full'],
    ['the session has begun', { now: new Date(open.startsAt) }, 'started'],
    ['the session was cancelled', { session: { ...open, state: 'cancelled' } }, 'cancelled'],
    ['the session is still a draft', { session: { ...open, state: 'draft' } }, 'closed'],
    ['a colleague closed it', { session: { ...open, state: 'closed' } }, 'closed'],
    ['booking has not opened', { session: { ...open, opensAt: '2030-05-01T12:00:01Z' } }, 'closed'],
    ['booking has closed', { session: { ...open, closesAt: now.toISOString() } }, 'closed'],
  ])('is refused when %s', (_, facts, reason) => {
    expect(decide(facts)).toEqual({ ok: false, reason })
  })

  test('whoever wants to wait joins the line where there is no seat', () => {
    expect(decide({ taken: 2, waitIfFull: true })).toEqual({ ok: true, state: 'waiting' })
  })

  describe('that nobody in line can be asked for any more', () => {
    const late = { taken: 1, waiting: 1, now: new Date('2030-05-01T16:30:00Z') }

    test('is for somebody new who wants to be booked at once', () => {
      expect(decide({ ...late, bookIfFreed: true })).toEqual({ ok: true, state: 'booked' })
    })

    test.each<[string, Partial<SeatFacts>]>([
      ['somebody new who would only wait', {}],
      ['anybody new while one in line wants it at once', { bookIfFreed: true, eager: 1 }],
      ['anybody new while there is time to ask', { bookIfFreed: true, now }],
    ])('is not for %s', (_, facts) => {
      expect(decide({ ...late, ...facts })).toEqual({ ok: false, reason: 'full' })
    })
  })

  test('nobody ever gets a seat above the capacity, nor one that somebody waits for', () => {
    const facts = fc.record({
      taken: fc.nat(30),
      waiting: fc.nat(5),
      capacity: fc.integer({ min: 1, max: 30 }),
      waitIfFull: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, ({ capacity, ...rest }) => {
        const decision = decide({ ...rest, session: { ...open, capacity } })
        expect(decision.ok && decision.state === 'booked').toBe(rest.taken < capacity && rest.waiting === 0)
      }),
    )
  })
})

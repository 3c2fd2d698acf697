import { expect, test } from 'vitest'

import { type Availability, availabilityOf } from './availabilityOf'

const now = new Date('2030-05-01T12:00:00Z')
const session = {
  state: 'open',
  zone: 'Europe/Brussels',
  capacity: 20,
  waitingSeats: 2,
  startsAt: '2030-05-10T16:00:00Z',
  endsAt: '2030-05-10T18:00:00Z',
} as const

test.each<[Availability, string, Partial<Parameters<typeof availabilityOf>[0]>]>([
  ['free', 'six places are left', { taken: 14 }],
  ['few', 'five places are left', { taken: 15 }],
  ['waiting', 'none is left and the line has room', { taken: 20 }],
  ['waiting', 'a place came free that somebody waits for', { taken: 19, waiting: 1 }],
  ['full', 'the line is full, too', { taken: 20, waiting: 2 }],
  ['full', 'there is no line', { taken: 20, session: { ...session, waitingSeats: 0 } }],
  ['notYet', 'booking opens later', { session: { ...session, opensAt: '2030-05-02T00:00:00Z' } }],
  ['closed', 'booking has closed', { session: { ...session, closesAt: '2030-05-01T11:00:00Z' } }],
  ['closed', 'a colleague closed it', { session: { ...session, state: 'closed', opensAt: '2030-05-02T00:00:00Z' } }],
  ['cancelled', 'it was cancelled', { session: { ...session, state: 'cancelled' } }],
  ['started', 'it has begun', { now: new Date('2030-05-10T16:00:00Z') }],
  ['over', 'it has ended', { now: new Date('2030-05-10T18:00:00Z') }],
  [
    'cancelled',
    'it was cancelled and would be over',
    { session: { ...session, state: 'cancelled' }, now: new Date('2031-01-01') },
  ],
])('readers hear “%s” where %s', (said, _, facts) => {
  expect(availabilityOf({ session, taken: 0, waiting: 0, now, ...facts })).toBe(said)
})

import { DateTime, type DurationLike } from 'luxon'

import { nextWorkingDay } from './nextWorkingDay'

export type Offer =
  /** The seat is held until then. */
  | { kind: 'offer'; until: Date }
  /** Too late to ask: only who wanted to be booked at once gets it. */
  | { kind: 'bookAtOnce' }

/** `byCall`: neither letter nor text reaches them, a colleague has to call. */
type Asked = { startsAt: Date; zone: string; now: Date; byCall?: boolean }

/**
 * Until when a freed seat is held for the first in line: 48 hours where the session is over a week away, 24 from two
 * to seven days, 3 below. Nobody has to answer at night: between 20:00 and 08:00 of the session's zone the deadline
 * moves to 08:00, or back to 20:00 where 08:00 is less than two hours before the start. Whoever has to be called gets one
 * working day instead, where that ends before the start.
 */
export function decideOffer({ startsAt, zone, now, byCall }: Asked): Offer {
  const start = DateTime.fromJSDate(startsAt, { zone })
  const latest = start.minus({ minutes: 1 })
  const asked = DateTime.fromJSDate(now, { zone })
  const called = byCall ? outOfTheNight(nextWorkingDay(asked), start) : undefined
  if (called && called <= latest) return { kind: 'offer', until: called.toJSDate() }
  const deadline = outOfTheNight(asked.plus(timeToAnswer(start, now)), start)
  return deadline.toJSDate() > now && deadline <= latest
    ? { kind: 'offer', until: deadline.toJSDate() }
    : { kind: 'bookAtOnce' }
}

function timeToAnswer(start: DateTime, now: Date): DurationLike {
  const days = start.diff(DateTime.fromJSDate(now), 'days').days
  if (days > 7) return { hours: 48 }
  return { hours: days >= 2 ? 24 : 3 }
}

function outOfTheNight(deadline: DateTime, start: DateTime): DateTime {
  if (deadline.hour >= 8 && deadline.hour < 20) return deadline
  const evening = deadline
    .startOf('day')
    .minus({ days: deadline.hour < 8 ? 1 : 0 })
    .set({ hour: 20 })
  const morning = evening.plus({ days: 1 }).set({ hour: 8 })
  return morning <= start.minus({ hours: 2 }) ? morning : evening
}

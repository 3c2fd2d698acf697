import { DateTime, Duration } from 'luxon'

/**
 * The latest beginning from which a period (ISO 8601, in UTC) is over at `now`. Where a month is too short for the day
 * (a year before 29 February), the day before counts: nothing ever goes before its whole period has passed.
 */
export const cutoff = (period: string, now: Date): Date =>
  DateTime.fromJSDate(now, { zone: 'utc' }).minus(Duration.fromISO(period)).toJSDate()

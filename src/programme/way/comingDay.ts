import { DateTime } from 'luxon'

/**
 * The moment (ISO) at which a day begins in a zone, where it is one from tomorrow on and within two years; else nothing.
 * Days come as forms send them, `2027-07-01`.
 */
export function comingDay(day: string, { zone, now }: { zone: string; now: Date }): string | undefined {
  const begins = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone })
  const today = DateTime.fromJSDate(now, { zone })
  if (!begins.isValid || begins <= today.endOf('day') || begins > today.plus({ years: 2 })) return undefined
  return begins.toUTC().toISO()
}

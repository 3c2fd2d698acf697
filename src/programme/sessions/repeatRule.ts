import { DateTime } from 'luxon'

/** The moments of a session, as ISO 8601; those of booking may be missing. */
export type Moments = { startsAt: string; endsAt: string; opensAt?: string | null; closesAt?: string | null }
type Source = Moments & { zone: string }

/** At most so many at once: half a year of weeks. */
export const mostRepeats = 26

/** The fields of the form in which days are chosen, beside the weeks. */
export const dayFields = ['day1', 'day2', 'day3', 'day4', 'day5', 'day6'] as const

/** The days of the weeks after a session, `YYYY-MM-DD` in its own zone. */
export function weeksAfter({ startsAt, zone }: Source, weeks: number): string[] {
  const first = DateTime.fromISO(startsAt, { zone })
  return Array.from({ length: weeks }, (_, index) => dayOf(first.plus({ weeks: index + 1 })))
}

/**
 * The same session on another day (`YYYY-MM-DD` in its zone): its hours stay those of the clock on the wall, whatever
 * the clocks do in between, and booking opens and closes as many days before.
 */
export function momentsOn({ startsAt, endsAt, opensAt, closesAt, zone }: Source, day: string): Moments {
  const first = DateTime.fromISO(startsAt, { zone })
  const days = (utc(day) - utc(dayOf(first))) / 86_400_000
  const move = (iso: string) => DateTime.fromISO(iso, { zone }).plus({ days }).toUTC().toISO() ?? iso
  return {
    startsAt: move(startsAt),
    endsAt: move(endsAt),
    opensAt: opensAt ? move(opensAt) : null,
    closesAt: closesAt ? move(closesAt) : null,
  }
}

const dayOf = (moment: DateTime): string => moment.toFormat('yyyy-MM-dd')
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)

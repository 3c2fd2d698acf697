import type { DateTime } from 'luxon'

/** The same hour of the next day from Monday to Friday. */
export const nextWorkingDay = (moment: DateTime): DateTime => {
  const next = moment.plus({ days: 1 })
  return next.isWeekend ? nextWorkingDay(next) : next
}

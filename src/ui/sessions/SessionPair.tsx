import { Pair } from '../components/Pair'
import { dateParts, formatHours } from '../format/dates'
import type { Page } from '../page'
import type { SessionItem } from './SessionItem'

/** The day in the circle, the hour in the arch. */
export function SessionPair({ page: { locale }, session }: { page: Pick<Page, 'locale'>; session: SessionItem }) {
  const { startsAt, zone } = session
  const { weekday, day, month } = dateParts(locale, startsAt, zone)
  return (
    <Pair
      circle={
        <>
          <b>{day}</b> {month}
        </>
      }
      arch={
        <>
          {weekday} <b>{formatHours(locale, startsAt, { zone })}</b>
        </>
      }
    />
  )
}

import type { Locale } from '@/platform/locales'

import { type CalendarEntry, drawCalendar } from '../calendar/drawCalendar'

export type Invitation = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  sequence: number
  changedAt: string
  organizer: string
  asksAnswer?: boolean
  url: string
}
type Props = {
  to: string
  locale: Locale
  calendar: Invitation
  /** What it is about, as it stands in a calendar. */
  entryOf: (entry: Pick<CalendarEntry, 'uid' | 'sequence' | 'changedAt' | 'url'>) => CalendarEntry
}

/** The part of a letter that calendars read; it names only whom the letter goes to. */
export function drawInvitation({ to, locale, calendar, entryOf }: Props) {
  const { method, organizer, asksAnswer, ...entry } = calendar
  const content = drawCalendar({
    method,
    locale,
    entries: [entryOf(entry)],
    between: { organizer, attendee: to, asksAnswer },
  })
  return calendarFile(method, content)
}

/** A calendar as a letter carries it. */
export const calendarFile = <Method extends string>(method: Method, content: string) => ({
  method,
  content,
  filename: 'duo-for-a-job.ics',
})

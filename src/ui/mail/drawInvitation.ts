import type { Locale } from '@/platform/locales'

import { drawCalendar } from '../calendar/drawCalendar'
import { type CalendarSession, entryOf } from '../calendar/entryOf'
import type { Translate } from '../page'

export type Invitation = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  sequence: number
  changedAt: string
  organizer: string
  asksAnswer?: boolean
  url: string
}
type Props = { to: string; locale: Locale; t: Translate; calendar: Invitation; session: CalendarSession }

/** The part of a letter that calendars read; it names only whom the letter goes to. */
export function drawInvitation({ to, locale, t, calendar, session }: Props) {
  const { method, organizer, asksAnswer, ...entry } = calendar
  const content = drawCalendar({
    method,
    locale,
    entries: [entryOf(t, session, entry)],
    between: { organizer, attendee: to, asksAnswer },
  })
  return { method, content, filename: 'duo-for-a-job.ics' }
}

import ical, { ICalAttendeeStatus, type ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block } from 'timezones-ical-library'

import type { Locale } from '@/platform/locales'

export type CalendarEntry = {
  uid: string
  /** Rises with each change (RFC 5545, 3.8.7.4). */
  sequence?: number
  changedAt: string
  startsAt: string
  endsAt: string
  zone: string
  summary: string
  place: string
  text: string
  url: string
  isCancelled?: boolean
}
type Between = {
  organizer: string
  attendee: string
  /** Whether the organizer reads answers; else the calendar is told that they come, and asks nothing. */
  asksAnswer?: boolean
}
type File = {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  locale: Locale
  entries: CalendarEntry[]
  /** What a calendar that is subscribed to is called. */
  name?: string
  /** E-mail addresses of the two whom an invitation is between; what is published names nobody. */
  between?: Between
}

/**
 * A calendar file (RFC 5545; its methods: RFC 5546), with the rules of each time zone in it. Drawn twice from the same
 * facts it is the same, byte for byte.
 */
export function drawCalendar({ method, locale, entries, name, between }: File): string {
  const calendar = ical({
    method: method as ICalCalendarMethod,
    prodId: `//DUO for a JOB//Info sessions//${locale.toUpperCase()}`,
    name: name?.replace(/\s+/g, ' '),
    timezone: { name: null, generator: rulesOf }, // With a zone of its own the calendar writes DTSTAMP without its Z.
  })
  for (const { uid, changedAt, startsAt, endsAt, zone, place, text, isCancelled, ...entry } of entries)
    calendar.createEvent({
      ...entry,
      id: uid,
      stamp: new Date(changedAt),
      start: DateTime.fromISO(startsAt, { zone }),
      end: DateTime.fromISO(endsAt, { zone }),
      timezone: zone,
      location: place,
      description: text,
      status: isCancelled || method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: between && { name: 'DUO for a JOB', email: between.organizer },
      attendees: between && [attendeeOf(between)],
    })
  return calendar.toString()
}

const attendeeOf = ({ attendee: email, asksAnswer = false }: Between) => ({
  email,
  rsvp: asksAnswer,
  status: asksAnswer ? ICalAttendeeStatus.NEEDSACTION : ICalAttendeeStatus.ACCEPTED,
})

const rulesOf = (zone: string): string | null => {
  const [rules] = tzlib_get_ical_block(zone)
  return rules ?? null
}

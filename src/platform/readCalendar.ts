import ICAL from 'ical.js'

/** A calendar file as a program reads it (RFC 5545); nothing where it is none. */
export function readCalendar(text: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[])
  } catch {
    return undefined
  }
}

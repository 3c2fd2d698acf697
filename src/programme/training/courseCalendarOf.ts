import { portalAddress } from '@/content/portalAddress'
import type { Booking } from '@/payload-types'
import { publicUrl } from '@/platform/site'

import type { CourseAbout } from './courseAbouts'
import type { Run, RunDate } from './readRuns'

/** One date as it stands in a calendar; how to join online is not among it. */
export type CourseEntry = Pick<RunDate, 'startsAt' | 'endsAt'> &
  Pick<Run, 'zone' | 'mode' | 'bring'> & {
    uid: string
    sequence: number
    changedAt: string
    url: string
    course: string
    title: string | null
    place: Run['place']
    isCancelled: boolean
  }
/** What a letter brings to the person's calendar: every date an entry, to be taken over at once. */
export type CourseCalendar = { method: 'PUBLISH' | 'CANCEL'; entries: CourseEntry[] }

const methods: { [about in CourseAbout]?: CourseCalendar['method'] } = {
  booked: 'PUBLISH',
  moved: 'PUBLISH',
  changed: 'PUBLISH',
  cancelled: 'CANCEL',
  calledOff: 'CANCEL',
  makesUp: 'PUBLISH',
  makeUpChanged: 'PUBLISH',
  makeUpOff: 'CANCEL',
}

type Facts = {
  about: CourseAbout
  booking: Booking
  run: Run
  /** A date of another run at which they make up. */
  extra?: { run: Run; date: RunDate }
  /** The run that they left for this one. */
  leftRun?: Run
}

/** The dates of a course for somebody's calendar, those that do not take place as cancelled; none for a line. */
export function courseCalendarOf({ about, booking, run, extra, leftRun }: Facts): CourseCalendar | undefined {
  const method = methods[about]
  if (!method || typeof booking.calendarSequence !== 'number') return undefined
  if (extra) return { method, entries: courseEntries(booking, { ...extra.run, dates: [extra.date] }) }
  const gone = leftRun ? courseEntries(booking, leftRun).map((entry) => ({ ...entry, isCancelled: true })) : []
  return { method, entries: [...courseEntries(booking, run), ...gone] }
}

/** Every date of a run under a number of its own, which stays for as long as the seat and the date do. */
export function courseEntries(
  { calendarUid, calendarSequence, updatedAt, language }: Seat,
  { dates, changedAt, zone, mode, bring, place, title: course }: Run,
): CourseEntry[] {
  const url = `${publicUrl()}${portalAddress(language, 'training')}`
  const known = { sequence: calendarSequence ?? 0, url, zone, mode, bring, course }
  return dates.map((date) => ({
    ...known,
    uid: `${date.id}.${calendarUid}`,
    changedAt: updatedAt > changedAt ? updatedAt : changedAt,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    title: date.title,
    place: date.place ?? place,
    isCancelled: date.isCancelled,
  }))
}

export type Seat = Pick<Booking, 'calendarUid' | 'calendarSequence' | 'updatedAt' | 'language'>

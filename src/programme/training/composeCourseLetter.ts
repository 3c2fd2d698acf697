import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { portalAddress } from '@/content/portalAddress'
import type { Booking } from '@/payload-types'
import { idOf } from '@/platform/idOf'
import type { Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'

import { seatingOf } from '../bookings/seatingOf'
import type { LetterAbout, Told } from '../bookings/tell'
import { changeSince } from '../changes/changeSince'
import { returnTo } from '../returns/senders'
import type { Concerns } from '../sent/keepSent'
import { type CourseAbout, courseAbouts } from './courseAbouts'
import { type CourseCalendar, courseCalendarOf } from './courseCalendarOf'
import { datesToRemindOf } from './datesToRemindOf'
import { readMakeUps } from './readMakeUps'
import { readRuns, type Run, type RunDate } from './readRuns'

/** What a letter says of a course: its dates that take place, each with its own place where it has one. */
export type LetterCourse = Pick<Run, 'title' | 'zone' | 'mode' | 'place' | 'bring'> & {
  dates: Pick<RunDate, 'startsAt' | 'endsAt' | 'title' | 'place'>[]
}

/** A letter or a text to a member about a course; its link leads to their own page, behind their sign-in. */
export type CourseLetter = {
  to: string
  returnTo?: string
  locale: Locale
  concerns: Concerns
  template: 'course'
  props: {
    about: CourseAbout
    firstName: string
    link: string
    until?: string
    course: LetterCourse
    /** Of which dates a reminder reminds, or which one is planned or changed elsewhere. */
    next?: LetterCourse['dates']
    /** What is not as it was. */
    changed?: { dates: boolean; place: boolean; meeting: boolean }
    calendar?: CourseCalendar
  }
}

type Composing = {
  booking: Booking
  asked: Told & { about: LetterAbout; by: 'email' | 'telephone' }
  to: string
}

/** What a member is told about their seat in a course; nothing where it comes too late to help. */
export async function composeCourseLetter(
  payload: Payload,
  { booking, asked, to }: Composing,
): Promise<CourseLetter | undefined> {
  const { language: locale, firstName, heldUntil } = booking
  const about = courseAbouts.find((one) => one === asked.about)
  const [run] = await readRuns(payload, { locale, where: sql`run.id = ${seatingOf(booking)}` })
  if (!about || !run) return undefined
  const dates = run.dates.filter(({ isCancelled, endsAt }) => !isCancelled && !(about === 'changed' && isOver(endsAt)))
  const extras = isWithExtras(about) ? await readMakeUps(payload, { booking: booking.id, locale }) : []
  const extra = about === 'reminder' ? undefined : extras.find(({ date }) => !asked.date || date.id === asked.date)
  if (about !== 'reminder' && isWithExtras(about) && !extra) return undefined
  const next = asked.at ? datesToRemindOf({ run, extras, at: asked.at }) : extra && [extra.date]
  if (next?.length === 0) return undefined
  const { title, zone, mode, place, bring } = extra?.run ?? run
  const change = asked.before && (await changeSince(payload, { session: run.id, before: asked.before }))
  return {
    to,
    returnTo: asked.by === 'email' ? returnTo(payload, { booking: booking.id, to }) : undefined,
    locale,
    concerns: { booking: booking.id },
    template: 'course',
    props: {
      about,
      firstName: firstName ?? '',
      link: `${publicUrl()}${portalAddress(locale, 'training')}`,
      course: { title, zone, mode, place, bring, dates },
      ...(heldUntil && { until: heldUntil }),
      ...(next && { next }),
      ...(change && {
        changed: { dates: Boolean(change.when), place: Boolean(change.where), meeting: change.meeting },
      }),
      calendar: courseCalendarOf({ about, booking, run, extra, leftRun: await leftBy(payload, booking) }),
    },
  }
}

const isWithExtras = (about: CourseAbout): boolean =>
  ['reminder', 'makesUp', 'makeUpChanged', 'makeUpOff'].includes(about)

/** Of what has been nothing has to be looked at anew. */
const isOver = (endsAt: string): boolean => new Date(endsAt) <= new Date()

/** The run that somebody left for this one: its dates are taken out of their calendar. */
async function leftBy(payload: Payload, { movesFrom, language: locale }: Booking): Promise<Run | undefined> {
  if (!movesFrom) return undefined
  const where = sql`run.id = (select course_run_id from bookings where id = ${idOf(movesFrom)})`
  return (await readRuns(payload, { locale, where }))[0]
}

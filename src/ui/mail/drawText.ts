import type { Locale } from '@/platform/locales'

import { formatShort } from '../format/dates'
import type { Translate } from '../page'
import type { BookingLetterProps } from './BookingLetter'
import type { CourseLetterProps } from './CourseLetter'

type Said = BookingLetterProps['props']
type Text = { locale: Locale; template?: 'booking'; props: Said }
/** Whoever is invited to a course, and has no e-mail address, is called. */
type CourseText = { locale: Locale; template: CourseLetterProps['template']; props: CourseProps }
type CourseProps = CourseLetterProps['props'] & { about: Exclude<CourseLetterProps['props']['about'], 'invited'> }
type Asked = Text & { t: Translate }

/**
 * A letter to a candidate as a text message: who writes, what it is about, when and where, the code and the link. No
 * name: it lights up on a telephone that others may see.
 */
export function drawText(letter: Text | CourseText, translatorOf: (locale: Locale) => Translate): string {
  if (letter.template === 'course') return drawCourseText(letter, translatorOf(letter.locale))
  const { locale, props } = letter
  const asked = { locale, props, t: translatorOf(locale) }
  return ['DUO for a JOB', saidIn(asked), ...factsIn(asked), props.link].filter(Boolean).join('\n')
}

/** What a text said, to be read again: without its link, and without digits that work once. */
export function readTextAgain(letter: Text | CourseText, translatorOf: (locale: Locale) => Translate): string {
  const without = { link: '', digits: undefined }
  return letter.template === 'course'
    ? drawText({ ...letter, props: { ...letter.props, ...without } }, translatorOf)
    : drawText({ ...letter, props: { ...letter.props, ...without } }, translatorOf)
}

function saidIn({ locale, props: { about, seatless, session, until }, t }: Asked): string {
  const at = (iso: string) => formatShort(locale, iso, session.zone)
  const values = { date: at(session.startsAt), until: until ? at(until) : '' }
  return t(seatless ? 'bookingTexts.asked' : `bookingTexts.about.${about}`, values)
}

/** After these the person must know where to be, and when. */
const withPlace: ReadonlySet<Said['about']> = new Set(['booked', 'moved', 'reminder', 'changed'])
/** These are about a place that they do not have, or not any more. */
const withoutCode: ReadonlySet<Said['about']> = new Set([
  'cancelled',
  'calledOff',
  'lineLeft',
  'lineClosed',
  'attended',
  'missed',
  'newContact',
])

function factsIn({ locale, props, t }: Asked): (string | false | undefined)[] {
  const { about, code, digits, session, change } = props
  return [
    withPlace.has(about) && formatShort(locale, session.startsAt, session.zone),
    withPlace.has(about) && placeOf({ props, t }),
    change?.meeting && t('bookingTexts.meeting'),
    digits && t('bookingTexts.digits', { digits }),
    !withoutCode.has(about) && t('bookingTexts.code', { code }),
  ]
}

/** The same about a course; whoever reads it is a member, and needs no code. */
function drawCourseText({ locale, props }: CourseText, t: Translate): string {
  const { about, course, until, next, link } = props
  const [first] = course.dates
  const dates = next ?? (withPlace.has(about as Said['about']) && first ? [first] : [])
  const at = (iso: string) => formatShort(locale, iso, course.zone)
  const said = t(`courseTexts.${about}`, { course: course.title, until: until ? at(until) : '' })
  return ['DUO for a JOB', said, ...dates.map(({ startsAt }) => at(startsAt)), link].filter(Boolean).join('\n')
}

/** The most letters that a place takes; the page behind the link has the whole. */
const longestPlace = 44

function placeOf({ props: { session }, t }: Pick<Asked, 'props' | 't'>): string {
  const { street, name, city } = session.place ?? {}
  if (session.mode === 'online') return t('bookingTexts.online')
  const place = [street || name, city].filter(Boolean).join(', ').replace(/\s+/g, ' ')
  return place.length > longestPlace ? `${place.slice(0, longestPlace - 3).trimEnd()}...` : place
}

import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { CourseDateEntry } from '../calendar/courseEntryOf'
import { formatWeekday, formatWhen } from '../format/dates'
import type { Translate } from '../page'
import { LetterFact } from './LetterFact'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

type Place = { name?: string; street?: string; postcode?: string; city?: string; route?: string }
type CourseDate = { startsAt: string; endsAt: string; title: string | null; place: Place | null }
type About =
  | 'booked'
  | 'waiting'
  | 'offered'
  | 'lineLeft'
  | 'moved'
  | 'cancelled'
  | 'reminder'
  | 'changed'
  | 'calledOff'
  | 'lineClosed'
  | 'makesUp'
  | 'makeUpChanged'
  | 'makeUpOff'
  | 'newDates'
  | 'completed'
  | 'invited'

export type CourseLetterProps = {
  template: 'course'
  props: {
    about: About
    firstName: string
    link: string
    until?: string
    course: {
      title: string
      zone: string
      mode: 'onSite' | 'online' | 'both'
      place: Place
      bring: string | null
      dates: CourseDate[]
    }
    /** The dates that a reminder or a plan to make up is about, the first one first. */
    next?: CourseDate[]
    changed?: { dates: boolean; place: boolean; meeting: boolean }
    calendar?: { method: 'PUBLISH' | 'CANCEL'; entries: CourseDateEntry[] }
  }
}
type Props = { locale: Locale; t: Translate; letter: CourseLetterProps }

/** After these there is no date to come to. */
const isGone = (about: About): boolean =>
  ['lineLeft', 'cancelled', 'calledOff', 'lineClosed', 'makeUpOff', 'completed'].includes(about)
const hasSeat = (about: About): boolean => about === 'booked' || about === 'moved'

/** What the letter is called: the course, and the day of a reminder. */
export const subjectOfCourse = ({ locale, t, letter: { props } }: Props): string =>
  t(`courseLetters.about.${props.about}.subject`, {
    course: props.course.title,
    date: props.next?.[0] ? formatWeekday(locale, props.next[0].startsAt, props.course.zone) : '',
  })

/** A letter to a member about their seat in a course. */
export function CourseLetter(asked: Props) {
  const { locale, t, letter } = asked
  const { about, firstName, link, course, until, next, changed, calendar } = letter.props
  const said = t(`courseLetters.about.${about}.text`, {
    until: until ? formatWhen(locale, { startsAt: until, zone: course.zone }) : '',
  })
  return (
    <LetterFrame
      locale={locale}
      title={subjectOfCourse(asked)}
      preview={said}
      button={{ label: t('courseLetters.button'), href: link }}
      fallback={t('letters.linkFallback')}
      footer={t('letters.automatic')}
    >
      <Text style={text}>{t('letters.hello', { name: firstName })}</Text>
      <Text style={text}>{said}</Text>
      {changed?.dates && <Text style={text}>{t('courseLetters.newDates')}</Text>}
      {changed?.place && <Text style={text}>{t('courseLetters.newPlace')}</Text>}
      {changed?.meeting && <Text style={text}>{t('courseLetters.newMeeting')}</Text>}
      {!isGone(about) &&
        next?.map((date) => (
          <LetterFact key={date.startsAt} label={t('courseLetters.next')} lines={linesOf(locale, date, course)} />
        ))}
      {!isGone(about) && <Facts locale={locale} t={t} course={course} next={next} />}
      {hasSeat(about) && <Text style={text}>{t('courseLetters.missing')}</Text>}
      {hasSeat(about) && <Text style={text}>{t('courseLetters.cannot')}</Text>}
      {calendar?.method === 'PUBLISH' && <Text style={text}>{t('courseLetters.calendar')}</Text>}
    </LetterFrame>
  )
}

type Course = CourseLetterProps['props']['course']

/** A reminder is about the dates of one day: the others stand on the page. */
function Facts({ locale, t, course, next }: { locale: Locale; t: Translate; course: Course; next?: CourseDate[] }) {
  const places = placesOf(course, next)
  return (
    <>
      {!next &&
        course.dates.map((date) => {
          const [when = '', ...lines] = linesOf(locale, date, course)
          return <LetterFact key={date.startsAt} label={when} lines={lines} />
        })}
      <LetterFact
        label={t('courseLetters.where')}
        lines={[
          ...(course.mode === 'online' ? [] : places.flatMap((place) => [...placeLines(place), place.route])),
          course.mode !== 'onSite' && t('courseLetters.online'),
        ]}
      />
      {course.bring && <LetterFact label={t('courseLetters.bring')} lines={[course.bring]} />}
    </>
  )
}

/** Where to come: every place of the dates in question once. */
function placesOf({ place }: Course, next: CourseDate[] = []): Place[] {
  const places = next.length > 0 ? next.map((date) => date.place ?? place) : [place]
  return [...new Map(places.map((one) => [placeLines(one).join(), one])).values()]
}

/** When a date is, what it is about, and where it is if not where the others are. */
const linesOf = (locale: Locale, { startsAt, endsAt, title, place }: CourseDate, { zone }: Course): string[] => [
  formatWhen(locale, { startsAt, endsAt, zone }),
  ...(title ? [title] : []),
  ...(place ? [placeLines(place).join(', ')] : []),
]

function placeLines({ name, street, postcode, city }: Place): string[] {
  const town = [postcode, city].filter(Boolean).join(' ')
  return [name, street, town].filter((line): line is string => Boolean(line))
}

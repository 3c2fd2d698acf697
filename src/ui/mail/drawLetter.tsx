import { render, toPlainText } from '@react-email/render'

import type { ReactElement } from 'react'

import type { Locale } from '@/platform/locales'

import { courseEntryOf } from '../calendar/courseEntryOf'
import { drawCalendar } from '../calendar/drawCalendar'
import { entryOf } from '../calendar/entryOf'
import { intakeEntryOf } from '../calendar/intakeEntryOf'
import type { Translate } from '../page'
import { AddressLetter, type AddressLetterProps, subjectOfAddress } from './AddressLetter'
import { BookingLetter, type BookingLetterProps, subjectOf } from './BookingLetter'
import { CourseLetter, type CourseLetterProps, subjectOfCourse } from './CourseLetter'
import { DigestLetter, type DigestLetterProps } from './DigestLetter'
import { calendarFile, drawInvitation } from './drawInvitation'
import { IntakeLetter, type IntakeLetterProps, subjectOfIntake } from './IntakeLetter'
import { MemberLetter, type MemberLetterProps } from './MemberLetter'
import { StaffLetter, type StaffLetterProps } from './StaffLetter'
import { WayLetter, type WayLetterProps } from './WayLetter'
import { WelcomeLetter, type WelcomeLetterProps } from './WelcomeLetter'

/** Of whom what goes out is kept: the program that sends it knows what that is. */
type Concerns = { booking: string } | { member: string }

/** A letter that a task gives back: to whom, in which language, and what its template needs. */
export type Letter = { to: string; returnTo?: string; locale: Locale; concerns?: Concerns } & (
  | StaffLetterProps
  | BookingLetterProps
  | CourseLetterProps
  | DigestLetterProps
  | MemberLetterProps
  | AddressLetterProps
  | WayLetterProps
  | WelcomeLetterProps
  | IntakeLetterProps
)

/** A letter as mail programs take it: a subject, HTML, and the same in plain text. */
export async function drawLetter(
  letter: Letter,
  translatorOf: (locale: Locale) => Translate,
): Promise<{ to: string; subject: string; html: string; text: string; icalEvent?: Attached }> {
  const { to, locale } = letter
  const t = translatorOf(locale)
  const [subject, drawn] = sheetOf({ locale, t, letter })
  const html = await render(drawn)
  const written = { to, subject, html, text: toPlainText(html, asWritten) }
  const icalEvent = invitationIn({ locale, t, letter })
  return icalEvent ? { ...written, icalEvent } : written
}

/** What a letter said, to be read again: without its frame, its links, and digits that work once. */
export const readAgain = (html: string): string => toPlainText(html, asKept).trim()

/** What goes into the reader's calendar with a letter, if anything does. */
function invitationIn({ locale, t, letter }: Asked): Attached | undefined {
  if (letter.template === 'course') return datesIn({ locale, t, letter })
  if (letter.template !== 'booking' && letter.template !== 'intake') return undefined
  const { calendar } = letter.props
  if (!calendar) return undefined
  return drawInvitation({
    to: letter.to,
    locale,
    calendar,
    entryOf: (entry) =>
      letter.template === 'booking'
        ? entryOf(t, letter.props.session, entry)
        : intakeEntryOf(t, letter.props.intake, entry),
  })
}

/** The dates of a course in one file: most mail programs take several invitations in one letter for none. */
function datesIn({ locale, t, letter }: { locale: Locale; t: Translate; letter: CourseLetterProps }) {
  const { calendar } = letter.props
  if (!calendar) return undefined
  const { method, entries } = calendar
  return calendarFile(method, drawCalendar({ method, locale, entries: entries.map((one) => courseEntryOf(t, one)) }))
}

type Asked = { locale: Locale; t: Translate; letter: Letter }

/** What the letter is called, and its sheet. */
function sheetOf({ locale, t, letter }: Asked): [string, ReactElement] {
  switch (letter.template) {
    case 'booking':
      return [subjectOf({ locale, t, letter }), <BookingLetter key="letter" locale={locale} t={t} letter={letter} />]
    case 'course':
      return [
        subjectOfCourse({ locale, t, letter }),
        <CourseLetter key="letter" locale={locale} t={t} letter={letter} />,
      ]
    case 'digest':
      return [t('digest.subject'), <DigestLetter key="letter" locale={locale} t={t} letter={letter} />]
    case 'memberEntry':
      return [t('memberLetter.subject'), <MemberLetter key="letter" locale={locale} t={t} letter={letter} />]
    case 'memberAddress':
      return [subjectOfAddress({ t, letter }), <AddressLetter key="letter" locale={locale} t={t} letter={letter} />]
    case 'intake':
      return [
        subjectOfIntake({ locale, t, letter }),
        <IntakeLetter key="letter" locale={locale} t={t} letter={letter} />,
      ]
    case 'welcome':
      return [t('welcomeLetter.subject'), <WelcomeLetter key="letter" locale={locale} t={t} letter={letter} />]
    case 'way':
      return [
        t(`wayLetters.${letter.props.about}.subject`),
        <WayLetter key="letter" locale={locale} t={t} letter={letter} />,
      ]
    default:
      return [
        t(`letters.${letter.template}.subject`),
        <StaffLetter key="letter" locale={locale} t={t} letter={letter} />,
      ]
  }
}

type Attached = ReturnType<typeof drawInvitation> | ReturnType<typeof datesIn>

/** Headings are not shouted in plain text, and an address stands there once. */
const asWritten = { selectors: [{ selector: 'h1', options: { uppercase: false } }] }
const asKept = {
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: '[data-kept=no]', format: 'skip' },
  ],
}

import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { CalendarSession } from '../calendar/entryOf'
import { formatHours, formatWeekday, formatWhen } from '../format/dates'
import type { Translate } from '../page'
import type { Change } from '../programme/linesBefore'
import { ChangedFacts } from './ChangedFacts'
import type { Invitation } from './drawInvitation'
import { LetterFact } from './LetterFact'
import { LetterFrame } from './LetterFrame'
import { text } from './look'
import { type Other, OtherDates } from './OtherDates'

type Where = { name?: string; street?: string; postcode?: string; city?: string; route?: string }
type About =
  | 'booked'
  | 'waiting'
  | 'alreadyBooked'
  | 'moveOffered'
  | 'prove'
  | 'offered'
  | 'lineLeft'
  | 'moved'
  | 'cancelled'
  | 'newContact'
  | 'linkAgain'
  | 'reminder'
  | 'changed'
  | 'calledOff'
  | 'lineClosed'
  | 'attended'
  | 'missed'

/** After these there is no session to come to. */
const isGone = (about: About): boolean =>
  ['lineLeft', 'cancelled', 'calledOff', 'lineClosed', 'attended', 'missed'].includes(about)

export type BookingLetterProps = {
  template: 'booking'
  props: {
    about: About
    firstName: string
    code: string
    digits?: string
    link: string
    until?: string
    /** Nothing is held until then. */
    seatless?: boolean
    session: Pick<CalendarSession, 'audience' | 'mode' | 'startsAt' | 'endsAt' | 'zone'> & {
      bring?: string
      place?: Where
    }
    /** What goes into the person's calendar with it. */
    calendar?: Invitation
    change?: Change
    others?: Other[]
  }
}
type Props = { locale: Locale; t: Translate; letter: BookingLetterProps }

/** Whoever has a seat can give it back; in a letter of a change that is who has it in their calendar. */
const hasSeat = ({ about, calendar }: BookingLetterProps['props']): boolean =>
  about === 'booked' || about === 'moved' || (about === 'changed' && calendar !== undefined)

/** What the letter is called: the thing itself, and the date it is about. */
export const subjectOf = ({ locale, t, letter: { props } }: Props): string =>
  t(`bookingLetters.about.${props.about}.subject`, { date: dayOf(locale, props.session) })

/** What is done behind the link, where it is more than looking. */
const buttons: { [about in About]?: 'bookingLetters.come' | 'bookingLetters.apply' } = {
  reminder: 'bookingLetters.come',
  attended: 'bookingLetters.apply',
}

/** A letter to a candidate about their place in an info session. */
export function BookingLetter(asked: Props) {
  const { locale, t, letter } = asked
  const { about, firstName, code, digits, link, session, until, seatless, change, others } = letter.props
  const said = t(seatless ? 'bookingLetters.asked' : `bookingLetters.about.${about}.text`, {
    until: until ? formatWhen(locale, { startsAt: until, zone: session.zone }) : '',
  })
  return (
    <LetterFrame
      locale={locale}
      title={subjectOf(asked)}
      preview={said}
      button={{ label: t(buttons[about] ?? 'bookingLetters.button'), href: link }}
      second={about === 'reminder' ? { label: t('bookingLetters.cannotCome'), href: link } : undefined}
      fallback={t('bookingLetters.fallback')}
      footer={t('bookingLetters.automatic')}
    >
      <Text style={text}>{t('bookingLetters.hello', { name: firstName })}</Text>
      <Text style={text}>{said}</Text>
      {digits && (
        <Text style={text} data-kept="no">
          {t('bookingLetters.digits', { digits })}
        </Text>
      )}
      {change && <ChangedFacts locale={locale} t={t} change={change} />}
      {!isGone(about) && <Facts {...asked} code={code} />}
      {others && <OtherDates locale={locale} t={t} others={others} />}
      {hasSeat(letter.props) && <Text style={text}>{t('bookingLetters.cannot')}</Text>}
    </LetterFrame>
  )
}

function Facts({ locale, t, letter, code }: Props & { code: string }) {
  const { startsAt, endsAt, zone, mode, place = {}, bring } = letter.props.session
  const town = [place.postcode, place.city].filter(Boolean).join(' ')
  const lines = [place.name, place.street, town, place.route].filter(Boolean)
  return (
    <>
      <LetterFact
        label={t('bookingLetters.when')}
        lines={[dayOf(locale, { startsAt, zone }), formatHours(locale, startsAt, { to: endsAt, zone })]}
      />
      <LetterFact
        label={t('bookingLetters.where')}
        lines={[...(mode === 'online' ? [] : lines), mode !== 'onSite' && t('bookingLetters.online')]}
      />
      {bring && <LetterFact label={t('bookingLetters.bring')} lines={[bring]} />}
      <LetterFact label={t('bookingLetters.code')} lines={[code]} />
    </>
  )
}

const dayOf = (locale: Locale, { startsAt, zone }: { startsAt: string; zone: string }): string =>
  formatWeekday(locale, startsAt, zone)

import { Text } from '@react-email/text'
import type { ReactNode } from 'react'

import type { Locale } from '@/platform/locales'

import { formatHours, formatWeekday } from '../format/dates'
import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

type Where = { name?: string; street?: string; city?: string; route?: string }
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

export type BookingLetterProps = {
  template: 'booking'
  props: {
    about: About
    firstName: string
    code: string
    digits?: string
    link: string
    until?: string
    session: { startsAt: string; endsAt: string; zone: string; mode: string; bring?: string; place?: Where }
  }
}
type Props = { locale: Locale; t: Translate; letter: BookingLetterProps }

/** What the letter is called: the thing itself, and the date it is about. */
export const subjectOf = ({ locale, t, letter: { props } }: Props): string =>
  t(`bookingLetters.about.${props.about}.subject`, { date: dayOf(locale, props.session) })

/** A letter to a candidate about their place in an info session. */
export function BookingLetter(asked: Props) {
  const { locale, t, letter } = asked
  const { about, firstName, code, digits, link, session, until } = letter.props
  const said = t(`bookingLetters.about.${about}.text`, {
    until: until
      ? `${dayOf(locale, { ...session, startsAt: until })}, ${formatHours(locale, until, { zone: session.zone })}`
      : '',
  })
  return (
    <LetterFrame
      locale={locale}
      title={subjectOf(asked)}
      preview={said}
      button={{ label: t('bookingLetters.button'), href: link }}
      fallback={t('bookingLetters.fallback')}
      footer={t('bookingLetters.automatic')}
    >
      <Text style={text}>{t('bookingLetters.hello', { name: firstName })}</Text>
      <Text style={text}>{said}</Text>
      {digits && <Text style={text}>{t('bookingLetters.digits', { digits })}</Text>}
      {about !== 'lineLeft' && about !== 'cancelled' && <Facts {...asked} code={code} />}
      {(about === 'booked' || about === 'moved') && <Text style={text}>{t('bookingLetters.cannot')}</Text>}
    </LetterFrame>
  )
}

function Facts({ locale, t, letter, code }: Props & { code: string }) {
  const { startsAt, endsAt, zone, mode, place = {}, bring } = letter.props.session
  const lines = [place.name, place.street, place.city, place.route].filter(Boolean)
  const fact = (label: string, ...words: (string | undefined)[]): ReactNode => (
    <Text style={text}>
      <strong>{label}</strong>
      {words.filter(Boolean).map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
    </Text>
  )
  return (
    <>
      {fact(
        t('bookingLetters.when'),
        dayOf(locale, { startsAt, zone }),
        formatHours(locale, startsAt, { to: endsAt, zone }),
      )}
      {fact(
        t('bookingLetters.where'),
        ...(mode === 'online' ? [] : lines),
        mode === 'onSite' ? undefined : t('bookingLetters.online'),
      )}
      {bring && fact(t('bookingLetters.bring'), bring)}
      {fact(t('bookingLetters.code'), code)}
    </>
  )
}

const dayOf = (locale: Locale, { startsAt, zone }: { startsAt: string; zone: string }): string =>
  formatWeekday(locale, startsAt, zone)

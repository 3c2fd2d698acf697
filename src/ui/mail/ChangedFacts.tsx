import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import { formatHours, formatWeekday } from '../format/dates'
import type { Translate } from '../page'
import { LetterFact } from './LetterFact'
import { text } from './look'

export type Change = {
  when?: { startsAt: string; endsAt: string; zone: string }
  where?: { mode: string; place: { name?: string; street?: string; postcode?: string; city?: string } }
  meeting: boolean
}

/** What was before, above what holds now; of how to join online only that it is another way. */
export function ChangedFacts({ locale, t, change }: { locale: Locale; t: Translate; change: Change }) {
  const { when, where, meeting } = change
  const { name, street, postcode, city } = where?.place ?? {}
  const lines = [
    when && formatWeekday(locale, when.startsAt, when.zone),
    when && formatHours(locale, when.startsAt, { to: when.endsAt, zone: when.zone }),
    name,
    street,
    [postcode, city].filter(Boolean).join(' '),
    where && where.mode !== 'onSite' && t('ownBooking.online'),
  ]
  return (
    <>
      {meeting && <Text style={text}>{t('bookingLetters.meeting')}</Text>}
      {(when ?? where) && <LetterFact label={t('bookingLetters.before')} lines={lines} />}
    </>
  )
}

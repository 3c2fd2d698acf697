import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'
import { type Change, linesBefore } from '../programme/linesBefore'
import { LetterFact } from './LetterFact'
import { text } from './look'

/** What was before, above what holds now; of how to join online only that it is another way. */
export function ChangedFacts({ locale, t, change }: { locale: Locale; t: Translate; change: Change }) {
  const lines = linesBefore(locale, t, change)
  return (
    <>
      {change.meeting && <Text style={text}>{t('bookingLetters.meeting')}</Text>}
      {lines.length > 0 && <LetterFact label={t('bookingLetters.before')} lines={lines} />}
    </>
  )
}

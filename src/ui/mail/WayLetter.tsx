import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import { formatDay } from '../format/dates'
import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

export type WayLetterProps = {
  template: 'way'
  props: {
    about:
      | 'submitted'
      | 'met'
      | 'metTraining'
      | 'ready'
      | 'still'
      | 'lastWord'
      | 'onHold'
      | 'holdOver'
      | 'resumed'
      | 'redirected'
      | 'withdrawn'
      | 'again'
      | 'refused'
    firstName: string
    link: string
    until: string | null
    partner: string | null
    contact: string | null
    months: number
  }
}

type Props = { locale: Locale; t: Translate; letter: WayLetterProps }

/** The letter that says what has become of an application, and what happens next. */
export function WayLetter({ locale, t, letter }: Props) {
  const { about, firstName, link, until, partner, contact, months } = letter.props
  const date = until ? formatDay(locale, until) : ''
  const facts = { date, partner: partner ?? '', contact: contact ?? '', months }
  const said = t(`wayLetters.${about}.text`, facts)
  return (
    <LetterFrame
      locale={locale}
      title={t(`wayLetters.${about}.subject`)}
      preview={said}
      button={{ label: t('wayLetters.button'), href: link }}
      fallback={t('letters.linkFallback')}
      footer={t('letters.automatic')}
    >
      <Text style={text}>{t('letters.hello', { name: firstName })}</Text>
      <Text style={text}>{said}</Text>
      <Text style={text}>{t(`wayLetters.${about}.next`, facts)}</Text>
    </LetterFrame>
  )
}

import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { digits, text } from './look'

export type MemberLetterProps = {
  template: 'memberEntry'
  props: { firstName: string; link: string; digits: string }
}

/** The letter that lets a member in: a button, and six digits for another device. */
export const MemberLetter = ({ locale, t, letter }: { locale: Locale; t: Translate; letter: MemberLetterProps }) => (
  <LetterFrame
    locale={locale}
    title={t('memberLetter.subject')}
    preview={t('memberLetter.text')}
    button={{ label: t('memberLetter.button'), href: letter.props.link }}
    fallback={t('letters.linkFallback')}
    footer={t('letters.automatic')}
  >
    <Text style={text}>{t('letters.hello', { name: letter.props.firstName })}</Text>
    <Text style={text}>{t('memberLetter.text')}</Text>
    <Text style={text}>
      {t('memberLetter.digits')}
      <br />
      <strong style={digits}>{letter.props.digits}</strong>
    </Text>
    <Text style={text}>{t('memberLetter.until')}</Text>
    <Text style={text}>{t('memberLetter.notYou')}</Text>
  </LetterFrame>
)

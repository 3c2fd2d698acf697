import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

export type WelcomeLetterProps = {
  template: 'welcome'
  props: { firstName: string; email: string; link: string }
}

/** The letter that shows somebody who is in the programme already where their page is, and how they come in. */
export const WelcomeLetter = ({ locale, t, letter }: { locale: Locale; t: Translate; letter: WelcomeLetterProps }) => {
  const { firstName, email, link } = letter.props
  return (
    <LetterFrame
      locale={locale}
      title={t('welcomeLetter.subject')}
      preview={t('welcomeLetter.text')}
      button={{ label: t('welcomeLetter.button'), href: link }}
      fallback={t('letters.linkFallback')}
      footer={t('letters.automatic')}
    >
      <Text style={text}>{t('letters.hello', { name: firstName })}</Text>
      <Text style={text}>{t('welcomeLetter.text')}</Text>
      <Text style={text}>{t('welcomeLetter.how', { email })}</Text>
      <Text style={text}>{t('welcomeLetter.yours')}</Text>
    </LetterFrame>
  )
}

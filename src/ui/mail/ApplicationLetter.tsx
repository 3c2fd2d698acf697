import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

export type ApplicationLetterProps = {
  template: 'applicationReceived'
  props: { firstName: string; link: string }
}

type Props = { locale: Locale; t: Translate; letter: ApplicationLetterProps }

/** The letter that says that an application has come, and what happens next. */
export const ApplicationLetter = ({ locale, t, letter }: Props) => (
  <LetterFrame
    locale={locale}
    title={t('applicationLetter.subject')}
    preview={t('applicationLetter.text')}
    button={{ label: t('applicationLetter.button'), href: letter.props.link }}
    fallback={t('letters.linkFallback')}
    footer={t('letters.automatic')}
  >
    <Text style={text}>{t('letters.hello', { name: letter.props.firstName })}</Text>
    <Text style={text}>{t('applicationLetter.text')}</Text>
    <Text style={text}>{t('applicationLetter.nothing')}</Text>
  </LetterFrame>
)

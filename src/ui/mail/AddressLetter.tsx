import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

export type AddressLetterProps = { template: 'memberAddress'; props: { firstName: string; link: string } }

/** The letter to a member's new address: from now on they sign in by it. */
export const AddressLetter = ({ locale, t, letter }: { locale: Locale; t: Translate; letter: AddressLetterProps }) => (
  <LetterFrame
    locale={locale}
    title={t('addressLetter.subject')}
    preview={t('addressLetter.text')}
    button={{ label: t('memberLetter.button'), href: letter.props.link }}
    fallback={t('letters.linkFallback')}
    footer={t('letters.automatic')}
  >
    <Text style={text}>{t('letters.hello', { name: letter.props.firstName })}</Text>
    <Text style={text}>{t('addressLetter.text')}</Text>
    <Text style={text}>{t('addressLetter.notYou')}</Text>
  </LetterFrame>
)

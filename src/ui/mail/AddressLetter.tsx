import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

export type AddressLetterProps = {
  template: 'memberAddress'
  props: { about: 'new'; firstName: string; link: string } | { about: 'former'; link: string }
}
type Props = { locale: Locale; t: Translate; letter: AddressLetterProps }

export const subjectOfAddress = ({ t, letter }: Omit<Props, 'locale'>): string =>
  t(letter.props.about === 'new' ? 'addressLetter.subject' : 'addressLetter.formerSubject')

/** The letter to a member's new address, by which they sign in from now on, and the one to the address before. */
export function AddressLetter({ locale, t, letter: { props, template } }: Props) {
  const isNew = props.about === 'new'
  const said = t(isNew ? 'addressLetter.text' : 'addressLetter.formerText')
  return (
    <LetterFrame
      locale={locale}
      title={subjectOfAddress({ t, letter: { props, template } })}
      preview={said}
      button={{ label: t(isNew ? 'memberLetter.button' : 'sessions.branches'), href: props.link }}
      fallback={t('letters.linkFallback')}
      footer={t('letters.automatic')}
    >
      {isNew && <Text style={text}>{t('letters.hello', { name: props.firstName })}</Text>}
      <Text style={text}>{said}</Text>
      <Text style={text}>{t('addressLetter.notYou')}</Text>
    </LetterFrame>
  )
}

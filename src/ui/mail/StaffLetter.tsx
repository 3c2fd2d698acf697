import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import { formatMoment } from '../format/dates'
import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

export type StaffLetterProps =
  | { template: 'invitation' | 'newPassword'; props: { name: string; link: string; until: string } }
  | { template: 'passwordChanged' | 'phoneReset'; props: { name: string; link: string } }

/** A letter to a colleague about their account. */
export function StaffLetter({ locale, t, letter }: { locale: Locale; t: Translate; letter: StaffLetterProps }) {
  const { template, props } = letter
  const last =
    'until' in props
      ? t(`letters.${template as 'invitation'}.until`, { date: formatMoment(locale, props.until) })
      : t('letters.notYou')
  return (
    <LetterFrame
      locale={locale}
      title={t(`letters.${template}.subject`)}
      preview={t(`letters.${template}.text`)}
      button={{ label: t(`letters.${template}.button`), href: props.link }}
      fallback={t('letters.linkFallback')}
      footer={t('letters.automatic')}
    >
      <Text style={text}>{t('letters.hello', { name: props.name })}</Text>
      <Text style={text}>{t(`letters.${template}.text`)}</Text>
      <Text style={text}>{last}</Text>
    </LetterFrame>
  )
}

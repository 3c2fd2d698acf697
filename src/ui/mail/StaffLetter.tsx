import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import { formatMoment } from '../format/dates'
import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

export type StaffLetterProps =
  | { template: 'invitation' | 'newPassword'; props: { name: string; link: string; until: string } }
  | { template: 'passwordChanged' | 'phoneReset' | 'refusalAsked'; props: { name: string; link: string } }

type Props = { locale: Locale; t: Translate; letter: StaffLetterProps }

/** A letter to a colleague about their account, or about something that waits for them alone. */
export function StaffLetter({ locale, t, letter }: Props) {
  const { template, props } = letter
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
      <Text style={text}>{lastWords({ locale, t, letter })}</Text>
    </LetterFrame>
  )
}

function lastWords({ locale, t, letter: { template, props } }: Props): string {
  if ('until' in props)
    return t(`letters.${template as 'invitation'}.until`, { date: formatMoment(locale, props.until) })
  return template === 'refusalAsked' ? t('letters.refusalAsked.more') : t('letters.notYou')
}

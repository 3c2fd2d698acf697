import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import { formatWhen } from '../format/dates'
import type { Translate } from '../page'
import { link, text } from './look'

export type Other = {
  startsAt: string
  endsAt: string
  zone: string
  mode: 'onSite' | 'online' | 'both'
  language: Locale
  town?: string
  href: string
}

/** Other sessions, each with the way to its form; where there is none, that there will be. */
export function OtherDates({ locale, t, others }: { locale: Locale; t: Translate; others: Other[] }) {
  if (others.length === 0) return <Text style={text}>{t('bookingLetters.noOthers')}</Text>
  return (
    <>
      <Text style={text}>
        <strong>{t('bookingLetters.others')}</strong>
      </Text>
      {others.map(({ startsAt, endsAt, zone, mode, language, town, href }) => (
        <Text key={href} style={text}>
          <a href={href} style={link}>
            {formatWhen(locale, { startsAt, endsAt, zone })}
          </a>
          <br />
          {[town, t(`sessions.modes.${mode}`), t(`sessions.languages.${language}`)].filter(Boolean).join(' · ')}
        </Text>
      ))}
    </>
  )
}

import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import { countsOf, dayOf, groupOf, kindOf, type SessionFacts } from '../desk/run/sessionWords'
import { formatPercent } from '../format/numbers'
import type { Translate } from '../page'
import { LetterFrame } from './LetterFrame'
import { link, text } from './look'

type Figure = Pick<SessionFacts, 'branch' | 'audience' | 'language'> & {
  shown: { booked?: number; came?: number; waiting?: number; rate?: number }
}

export type DigestLetterProps = {
  template: 'digest'
  props: {
    name: string
    link: string
    callsLink: string
    sessions: SessionFacts[]
    calls: number
    failed: number
    applications: { submitted: number; agree: number; quiet: number; days: number; link: string }
    figures: Figure[]
    weeks: number
  }
}
type Props = { locale: Locale; t: Translate; letter: DigestLetterProps }

/** A coordinator's week: sessions to come, calls and letters that wait, and what came of the last weeks. */
export function DigestLetter({ locale, t, letter: { props } }: Props) {
  const { name, link: href, callsLink, sessions, calls, failed, applications, figures, weeks } = props
  const desk = { locale, t }
  return (
    <LetterFrame
      locale={locale}
      title={t('digest.subject')}
      preview={t('digest.text')}
      button={{ label: t('digest.button'), href }}
      fallback={t('letters.linkFallback')}
      footer={t('letters.automatic')}
    >
      <Text style={text}>{t('letters.hello', { name })}</Text>
      <Text style={text}>{t('digest.text')}</Text>
      <Head words={t('digest.sessions')} />
      {sessions.length === 0 && <Text style={text}>{t('run.noNext')}</Text>}
      {sessions.map((session) => (
        <Text key={session.id} style={text}>
          <a href={session.href} style={link}>
            {dayOf(desk, session)}
          </a>
          <br />
          {kindOf(desk, session)}
          <br />
          {countsOf(desk, session).join(' · ')}
        </Text>
      ))}
      <Head words={t('digest.waits')} />
      <Text style={text}>
        <a href={callsLink} style={link}>
          {t('digest.calls', { count: calls })}
        </a>
        <br />
        {t('digest.failed', { count: failed })}
      </Text>
      <Text style={text}>
        <a href={applications.link} style={link}>
          {t('digest.applications', { count: applications.submitted })}
        </a>
        {applications.agree > 0 && <br />}
        {applications.agree > 0 && t('digest.refusals', { count: applications.agree })}
        {applications.quiet > 0 && <br />}
        {applications.quiet > 0 && t('digest.quiet', { count: applications.quiet, days: applications.days })}
      </Text>
      {figures.length > 0 && <Head words={t('figures.title', { weeks: String(weeks) })} />}
      {figures.map((figure) => (
        <Text key={groupOf(desk, figure)} style={text}>
          {groupOf(desk, figure)}
          <br />
          {figuresOf(desk, figure)}
        </Text>
      ))}
    </LetterFrame>
  )
}

const Head = ({ words }: { words: string }) => (
  <Text style={text}>
    <strong>{words}</strong>
  </Text>
)

const figuresOf = ({ locale, t }: Pick<Props, 'locale' | 't'>, { shown }: Figure): string =>
  [
    t('digest.booked', { count: shown.booked ?? 0 }),
    t('digest.came', { count: shown.came ?? 0 }),
    shown.rate !== undefined && t('digest.noShow', { rate: formatPercent(locale, Math.round(shown.rate * 100)) }),
    t('run.waiting', { count: shown.waiting ?? 0 }),
  ]
    .filter(Boolean)
    .join(' · ')

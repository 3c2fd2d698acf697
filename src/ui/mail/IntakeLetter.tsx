import { Text } from '@react-email/text'

import type { Locale } from '@/platform/locales'

import { formatHours, formatWeekday, formatWhen } from '../format/dates'
import type { Translate } from '../page'
import type { Invitation } from './drawInvitation'
import { LetterFact } from './LetterFact'
import { LetterFrame } from './LetterFrame'
import { text } from './look'

type About = 'proposed' | 'planned' | 'moved' | 'left' | 'calledOff' | 'missed' | 'reminder'
type Intake = {
  mode: 'onSite' | 'telephone' | 'online'
  zone: string
  minutes: number
  place: string | null
  startsAt: string | null
  endsAt: string | null
  times: string[]
  coordinator: { name: string; telephone: string | null }
  telephone: string | null
}
export type IntakeLetterProps = {
  template: 'intake'
  props: { about: About; firstName: string; link: string; intake: Intake; calendar?: Invitation }
}
type Props = { locale: Locale; t: Translate; letter: IntakeLetterProps }

/** After these there is nothing to come to. */
const isGone = (about: About): boolean => ['left', 'calledOff', 'missed'].includes(about)

/** What the letter is called, with its day where there is one. */
export const subjectOfIntake = ({ locale, t, letter: { props } }: Props): string =>
  t(`intakeLetters.about.${props.about}.subject`, { date: dayOf(locale, props.intake) })

const dayOf = (locale: Locale, { startsAt, zone }: Intake): string =>
  startsAt ? formatWeekday(locale, startsAt, zone) : ''

/** The letter to a candidate about their interview. */
export function IntakeLetter(asked: Props) {
  const { locale, t, letter } = asked
  const { about, firstName, link, intake } = letter.props
  const said = t(`intakeLetters.about.${about}.text`)
  return (
    <LetterFrame
      locale={locale}
      title={subjectOfIntake(asked)}
      preview={said}
      button={{ label: t(about === 'proposed' ? 'intakeLetters.choose' : 'intakeLetters.button'), href: link }}
      fallback={t('letters.linkFallback')}
      footer={t('letters.automatic')}
    >
      <Text style={text}>{t('letters.hello', { name: firstName })}</Text>
      <Text style={text}>{said}</Text>
      {!isGone(about) && <Facts {...asked} />}
      {(about === 'planned' || about === 'moved' || about === 'reminder') && (
        <Text style={text}>{t('intakeLetters.cannot')}</Text>
      )}
      <Help t={t} intake={intake} />
    </LetterFrame>
  )
}

function Facts({ locale, t, letter }: Props) {
  const { intake } = letter.props
  const { startsAt, endsAt, zone, times, minutes } = intake
  const hours = startsAt ? formatHours(locale, startsAt, { to: endsAt, zone }) : undefined
  return (
    <>
      {startsAt ? (
        <LetterFact label={t('intake.when')} lines={[dayOf(locale, intake), hours]} />
      ) : (
        <LetterFact
          label={t('intakeLetters.moments')}
          lines={[...times.map((at) => formatWhen(locale, { startsAt: at, zone })), t('intake.minutes', { minutes })]}
        />
      )}
      <LetterFact label={t(intake.mode === 'onSite' ? 'intake.where' : 'intake.how')} lines={[whereOf(t, intake)]} />
      <LetterFact label={t('intake.with')} lines={[intake.coordinator.name]} />
    </>
  )
}

function whereOf(t: Translate, { mode, place, telephone }: Intake): string {
  if (mode === 'onSite') return place ?? ''
  if (mode === 'online') return t('intakeLetters.join')
  return telephone ? t('intakeLetters.call', { telephone }) : t('intake.modes.telephone')
}

const Help = ({ t, intake: { coordinator } }: { t: Translate; intake: Intake }) =>
  coordinator.telephone ? (
    <Text style={text}>{t('intakeLetters.number', { name: coordinator.name, telephone: coordinator.telephone })}</Text>
  ) : null

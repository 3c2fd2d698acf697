import { Button } from '../../components/Button'
import { formatMoment, formatWhen } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import { type Change, linesBefore } from '../../programme/linesBefore'
import type { Desk } from '../Desk'
import styles from './run.module.css'

type Reason = Parameters<typeof wordsOf>[1]
export type CallFacts = {
  id: string
  reason: Reason
  name: string
  telephone: string
  language: 'fr' | 'nl' | 'en'
  createdAt: string
  /** They are asked something, and something is held for them. */
  hold?: { until: string }
  /** They are asked something, with or without a hold. */
  isAsked?: boolean
  session?: {
    startsAt: string
    endsAt: string
    zone: string
    audience: 'mentors' | 'mentees' | null
    course: string | null
    where: string
  }
  /** What they must hear of a change. */
  change?: Change
  tries: { at: string; by: string; result: string }[]
}
type Props = { desk: Desk; call: CallFacts; say: Act; at: string }

/** One call: whom, about what, what was tried, and what came of it now. */
export function CallRow({ desk, call, say, at }: Props) {
  const { t, locale } = desk
  const { id, name, telephone, reason, language, createdAt, session, change, hold, isAsked, tries } = call
  const zone = session?.zone
  const act = (what: string, words: string, first = false) => (
    <ActForm action={say} at={at}>
      <input type="hidden" name="call" value={id} />
      <input type="hidden" name="act" value={what} />
      <Button kind={first ? 'first' : 'second'} label={t('run.callsPage.which', { act: words, name })}>
        {words}
      </Button>
    </ActForm>
  )
  return (
    <li className={styles.call}>
      <h2>{name}</h2>
      <p>
        <strong>{wordsOf(desk, reason)}</strong>
      </p>
      {session && (
        <p>
          {session.audience ? t(`run.audiences.${session.audience}`) : session.course} · {formatWhen(locale, session)}
        </p>
      )}
      {change && <Changed desk={desk} change={change} where={session?.where} />}
      {hold && <p>{t('run.callsPage.until', { date: formatWhen(locale, { startsAt: hold.until, zone }) })}</p>}
      <p className={styles.soft}>
        {t('run.callsPage.speaks', { language: t(`run.languages.${language}`) })} ·{' '}
        {t('run.callsPage.since', { date: formatMoment(locale, createdAt) })}
      </p>
      {telephone && (
        <p>
          <Button href={`tel:${telephone}`} kind="dark">
            {t('run.callsPage.call', { telephone })}
          </Button>
        </p>
      )}
      {tries.length > 0 && <Tries desk={desk} tries={tries} />}
      <div className={styles.acts}>
        {isAsked && act('accept', t('run.callsPage.accept'), true)}
        {isAsked && act('decline', t('run.callsPage.decline'))}
        {!isAsked && act('reached', t('run.callsPage.reached'), true)}
        {act('notReached', t('run.callsPage.notReached'))}
        {act('wrongNumber', t('run.callsPage.wrongNumber'))}
      </div>
    </li>
  )
}

/** What was before, and where it is now; the day and the hours of now stand above. */
function Changed({ desk: { t, locale }, change, where }: { desk: Desk; change: Change; where?: string }) {
  const before = linesBefore(locale, t, change).join(', ')
  return (
    <>
      {before && <p>{t('run.callsPage.before', { before })}</p>}
      {change.where && where && <p>{t('run.callsPage.now', { where })}</p>}
      {change.meeting && <p>{t('run.callsPage.meeting')}</p>}
    </>
  )
}

const wordsOf = (
  { t }: Desk,
  reason:
    | 'booked'
    | 'waiting'
    | 'alreadyBooked'
    | 'moveOffered'
    | 'prove'
    | 'cancelled'
    | 'offered'
    | 'lineLeft'
    | 'moved'
    | 'newContact'
    | 'callBack'
    | 'applied'
    | 'wayChanged'
    | 'askStill'
    | 'courseOpen'
    | 'intakeProposed'
    | 'intakeCalledOff'
    | 'intakeReminder'
    | 'reminder'
    | 'changed'
    | 'calledOff'
    | 'lineClosed'
    | 'attended'
    | 'missed'
    | 'makesUp'
    | 'makeUpChanged'
    | 'makeUpOff'
    | 'newDates'
    | 'completed'
    | 'bounced'
    | 'declined',
): string => t(`run.reasons.${reason}`)

const Tries = ({ desk: { t, locale }, tries }: { desk: Desk; tries: CallFacts['tries'] }) => (
  <details>
    <summary>{t('run.callsPage.tries')}</summary>
    <ul>
      {tries.map(({ at, by, result }) => (
        <li key={at}>
          {t('run.callsPage.tried', {
            date: formatMoment(locale, at),
            name: by,
            result: t(`run.callsPage.${isResult(result) ? result : 'notReached'}`),
          })}
        </li>
      ))}
    </ul>
  </details>
)

const isResult = (word: string): word is 'reached' | 'wrongNumber' => word === 'reached' || word === 'wrongNumber'

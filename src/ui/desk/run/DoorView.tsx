import type { ReactNode } from 'react'

import { Button } from '../../components/Button'
import { formatHours, formatWeekday } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import { StepHead } from '../StepHead'
import rows from '../Rows.module.css'
import { FindName } from './FindName'
import { countsOf, dayOf, kindOf, type SessionFacts } from './sessionWords'
import { MeetingFacts } from './MeetingFacts'
import { type Person, PersonRow } from './PersonRow'
import styles from './run.module.css'
import { DoneNote } from '../DoneNote'
import { WaitingRow } from './WaitingRow'

type Props = {
  desk: Desk
  session: SessionFacts
  people: (Person & { state: string })[]
  search: string
  /** What has just been done, or why it was not. */
  said?: string
  opensAt: string
  say: Act
  at: string
  /** Where its facts are changed; only for who may. */
  changeHref?: string
  /** What this phone has not sent yet, and whether there is a line. */
  line: ReactNode
  /** How the online meeting is joined. */
  meeting?: { address?: string; telephone?: string }
  /** The form for somebody without a booking; not before the door opens. */
  walkIn?: ReactNode
}

/** The door of one session: who is expected, one large button each; who waits; who comes without a booking. */
export function DoorView(props: Props) {
  const { desk, session, people, search, said, opensAt, say, at, changeHref, line, meeting, walkIn } = props
  const { t, locale, now } = desk
  const booked = people.filter(({ state }) => state === 'booked')
  const waiting = people.filter(({ state }) => state !== 'booked')
  const came = booked.filter(({ attendance }) => attendance === 'came').length
  const isEarly = new Date(opensAt) > now
  return (
    <>
      <StepHead title={t('run.door.title')} lead={dayOf(desk, session)} />
      <p className={styles.kind}>{[kindOf(desk, session), ...countsOf(desk, session)].join(' · ')}</p>
      {said && <DoneNote>{said}</DoneNote>}
      {isEarly && (
        <p>
          {t('run.door.early', {
            date: formatWeekday(locale, opensAt, session.zone),
            hour: formatHours(locale, opensAt, { zone: session.zone }),
          })}
        </p>
      )}
      {session.state === 'done' && <p>{t('run.door.closed')}</p>}
      {line}
      <FindName desk={desk} at={at} search={search} />
      <section aria-labelledby="expected">
        <h2 id="expected">{t('run.door.expected')}</h2>
        <p className={styles.sum} data-is="counts">
          {t('run.door.counts', { came: String(came), expected: String(booked.length) })}
        </p>
        <p hidden data-is="none">
          {t('run.door.none')}
        </p>
        {booked.length === 0 && <p>{t(search ? 'run.door.none' : 'run.door.nobody')}</p>}
        <ul className={styles.people}>
          {booked.map((person) => (
            <PersonRow key={person.id} desk={desk} person={person} say={say} at={at} search={search} />
          ))}
        </ul>
      </section>
      {waiting.length > 0 && (
        <section>
          <h2>{t('run.door.waiting')}</h2>
          <p>{t('run.door.waitingText')}</p>
          <ul className={rows.rows}>
            {waiting.map((person) => (
              <WaitingRow
                key={person.id}
                desk={desk}
                person={person}
                isFull={session.taken >= session.capacity}
                say={say}
                at={at}
              />
            ))}
          </ul>
        </section>
      )}
      {meeting && <MeetingFacts desk={desk} meeting={meeting} />}
      {walkIn && (
        <section>
          <h2>{t('run.walkIn.title')}</h2>
          {walkIn}
        </section>
      )}
      {changeHref && (
        <p>
          <a href={`${session.href}/people`}>{t('behalf.open')}</a> · <a href={changeHref}>{t('run.change')}</a> ·{' '}
          <a href={`${session.href}/repeat`}>{t('repeat.title')}</a>
        </p>
      )}
      {canClose(session, now) && <CloseList desk={desk} left={leftOf(booked)} say={say} at={at} />}
    </>
  )
}

const leftOf = (booked: Person[]): number => booked.filter(({ attendance }) => !attendance).length

const canClose = ({ state, startsAt }: SessionFacts, now: Date): boolean =>
  (state === 'open' || state === 'closed') && new Date(startsAt) <= now

const CloseList = ({ desk: { t }, left, say, at }: Pick<Props, 'desk' | 'say' | 'at'> & { left: number }) => (
  <details className={styles.close}>
    <summary>{t('run.door.close')}</summary>
    <p>{t('run.door.closeText', { count: left })}</p>
    <ActForm action={say} at={at}>
      <input type="hidden" name="act" value="close" />
      <Button>{t('run.door.closeSure')}</Button>
    </ActForm>
  </details>
)

import { Button } from '../../components/Button'
import { classes } from '../../classes'
import { type Act, ActForm } from '../../desk/ActForm'
import type { Desk } from '../../desk/Desk'
import rows from '../../desk/Rows.module.css'
import { formatDay, formatWhen } from '../../format/dates'
import { DateItem, RunDates, RunLine, RunPlace, type RunShown, type SaidOf } from './RunFacts'
import styles from './training.module.css'

export type SeatShown = {
  booking: string
  state: 'booked' | 'held' | 'waiting'
  until: string | null
  position: number
  run: RunShown & { title: string; eLearning: string | null }
  said: SaidOf
  makeUps: { run: RunShown; date: RunShown['dates'][number] }[]
  eLearning: { doneAt: string | null; confirmedAt: string | null }
  meeting?: { address?: string; telephone?: string }
  /** The first date has begun: nothing is given back here any more. */
  isBegun: boolean
  others: { run: RunShown; change: Act }[]
  take: Act
  leave: Act
  tick: Act
  calendar: string
}
type Props = { desk: Desk; at: string; seat: SeatShown }

/** A member's seat in a course, with all its dates; or their place in its line. */
export function SeatView({ desk, at, seat }: Props) {
  const { t } = desk
  const { state, run, said, makeUps, position, isBegun } = seat
  return (
    <section className={classes(styles.course, styles.mine)}>
      <h3>{run.title}</h3>
      {state === 'booked' && <p>{t('training.booked')}</p>}
      {state === 'waiting' && <p>{t('training.waiting', { position })}</p>}
      {state === 'held' && <Offer desk={desk} at={at} seat={seat} />}
      {state === 'booked' && run.mode !== 'onSite' && <Online desk={desk} seat={seat} />}
      <RunLine desk={desk} run={run} />
      <RunDates desk={desk} run={run} said={said} />
      {makeUps.length > 0 && <h4>{t('training.extra')}</h4>}
      <ol className={styles.dates}>
        {makeUps.map(({ run: other, date }) => (
          <DateItem key={date.id} desk={desk} date={date} zone={other.zone} presence={said[date.id]} />
        ))}
      </ol>
      <RunPlace desk={desk} run={run} />
      {state === 'booked' && run.eLearning && <Lessons desk={desk} at={at} seat={seat} href={run.eLearning} />}
      {state === 'booked' && (
        <p>
          <Button href={seat.calendar} kind="second">
            {t('training.calendar')}
          </Button>
        </p>
      )}
      {isBegun ? <p>{t('training.begun')}</p> : <Leaving desk={desk} at={at} seat={seat} />}
    </section>
  )
}

function Offer({ desk: { t, locale }, at, seat }: Props) {
  const until = seat.until ? formatWhen(locale, { startsAt: seat.until, zone: seat.run.zone }) : ''
  return (
    <>
      <p>
        <strong>{t('training.held', { until })}</strong>
      </p>
      <div className={styles.buttons}>
        <ActForm action={seat.take} at={at}>
          <Button>{t('training.yes')}</Button>
        </ActForm>
        <ActForm action={seat.leave} at={at}>
          <Button kind="second">{t('training.no')}</Button>
        </ActForm>
      </div>
    </>
  )
}

function Online({ desk: { t }, seat: { meeting } }: Pick<Props, 'desk' | 'seat'>) {
  if (!meeting) return <p>{t('training.joinLater')}</p>
  return (
    <p>
      {meeting.address && <Button href={meeting.address}>{t('training.join')}</Button>}
      {meeting.telephone && <> {t('training.dialIn', { telephone: meeting.telephone })}</>}
    </p>
  )
}

/** The part of a course that is online: the way there, and what was said of it. */
function Lessons({ desk: { t, locale }, at, seat: { eLearning, tick, run }, href }: Props & { href: string }) {
  const { doneAt, confirmedAt } = eLearning
  return (
    <>
      <h4>{t('training.eLearning.title')}</h4>
      <p>
        {confirmedAt && t('training.eLearning.confirmed')}
        {!confirmedAt && doneAt && t('training.eLearning.done', { date: formatDay(locale, doneAt) })}
        {!confirmedAt && !doneAt && t('training.eLearning.text')}
      </p>
      <div className={styles.buttons}>
        <Button href={href} kind="second">
          {t('training.eLearning.open')}
        </Button>
        {!confirmedAt && !doneAt && (
          <ActForm action={tick} at={at}>
            <Button>
              {t('training.eLearning.tick')}
              <span className="unseen">: {run.title}</span>
            </Button>
          </ActForm>
        )}
      </div>
    </>
  )
}

function Leaving({ desk, at, seat: { state, others, leave } }: Props) {
  const { t } = desk
  if (state === 'held') return null
  return (
    <>
      {others.length > 0 && (
        <details className={rows.fold}>
          <summary>{t('training.change')}</summary>
          {others.map(({ run, change }) => (
            <div key={run.id} className={styles.run}>
              <RunLine desk={desk} run={run} />
              <RunDates desk={desk} run={run} />
              <ActForm action={change} at={at}>
                <Button kind="second">{t('training.changeTo')}</Button>
              </ActForm>
            </div>
          ))}
        </details>
      )}
      <details className={rows.fold}>
        <summary>{t(state === 'waiting' ? 'training.leaveLine' : 'training.leave')}</summary>
        {state === 'booked' && <p>{t('training.leaveText')}</p>}
        <ActForm action={leave} at={at}>
          <Button kind="second">{t(state === 'waiting' ? 'training.leaveLine' : 'training.leaveButton')}</Button>
        </ActForm>
      </details>
    </>
  )
}

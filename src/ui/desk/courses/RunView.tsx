import type { ReactNode } from 'react'

import { Button } from '../../components/Button'
import { formatWhen } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import styles from '../run/run.module.css'
import { StepHead } from '../StepHead'
import { countsOf, factsOf, isTooFew, type RunRow } from './OwnRuns'
import { type Elsewhere, type ParticipantShown, ParticipantRow } from './ParticipantRow'

type RunDate = {
  id: string
  href: string
  startsAt: string
  endsAt: string
  title: string | null
  trainers: string[]
  isCancelled: boolean
}
type Props = {
  desk: Desk
  at: string
  note: ReactNode
  run: RunRow & { zone: string }
  dates: RunDate[]
  people: ParticipantShown[]
  guests: { date: string; attendance: string | null }[]
  elsewhere: Elsewhere[]
  /** Not only dates that name the reader. */
  isWhole: boolean
  close: Act
  /** Where the run is changed, for whoever may. */
  edit?: string
  back: string
}

/** One run of a course: its dates, each with its list; who takes part, and who waits. */
export function RunView({ desk, at, note, run, dates, people, guests, elsewhere, isWhole, close, edit, back }: Props) {
  const { t, locale, now } = desk
  const booked = people.filter(({ state }) => state === 'booked')
  const waiting = people.filter(({ state }) => state !== 'booked')
  const planned = dates.filter(({ isCancelled }) => !isCancelled)
  const last = planned.at(-1)
  const isUnderWay = isWhole && (run.state === 'open' || run.state === 'closed')
  const canClose = isUnderWay && last && new Date(last.startsAt) <= now
  const notedOn = (date: string) =>
    booked.filter(({ said }) => said.some((one) => one.date === date && one.attendance)).length +
    guests.filter((one) => one.date === date && one.attendance).length
  return (
    <>
      <StepHead title={run.title} lead={[run.name, ...factsOf(desk, run)].join(' · ')} />
      {note}
      <p className={styles.sum}>{countsOf(desk, run)}</p>
      {isTooFew(desk, run) && <p>{t('courses.tooFew', { minimum: run.minimum })}</p>}
      <section>
        <h2>{t('courses.dates')}</h2>
        <ul className={rows.rows}>
          {dates.map((date) => (
            <li key={date.id}>
              <div>
                <h3>{formatWhen(locale, { ...date, zone: run.zone })}</h3>
                <p>
                  {[
                    date.title,
                    date.trainers.length > 0 && t('training.trainers', { names: date.trainers.join(', ') }),
                    date.isCancelled
                      ? t('training.cancelled')
                      : t('courses.noted', {
                          noted: notedOn(date.id),
                          count: booked.length + guests.filter((one) => one.date === date.id).length,
                        }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              {!date.isCancelled && (
                <a href={date.href}>
                  {t('courses.note')}
                  <span className="unseen"> {formatWhen(locale, { ...date, zone: run.zone })}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('courses.people')}</h2>
        {booked.length === 0 && <p>{t('courses.nobody')}</p>}
        <ul className={rows.rows}>
          {booked.map((one) => (
            <ParticipantRow
              key={one.booking}
              desk={desk}
              at={at}
              person={one}
              dates={dates}
              zone={run.zone}
              elsewhere={elsewhere}
              canStop={isUnderWay}
            />
          ))}
        </ul>
      </section>
      {waiting.length > 0 && (
        <section>
          <h2>{t('courses.line')}</h2>
          <ol>
            {waiting.map(({ booking, name, state }) => (
              <li key={booking}>{[name, state === 'held' && t('courses.held')].filter(Boolean).join(', ')}</li>
            ))}
          </ol>
        </section>
      )}
      {canClose && (
        <details className={rows.fold}>
          <summary>{t('courses.close')}</summary>
          <p>{t('courses.closeText')}</p>
          <ActForm action={close} at={at}>
            <Button>{t('courses.closeButton')}</Button>
          </ActForm>
        </details>
      )}
      {edit && (
        <p>
          <a href={edit}>{t('courses.edit')}</a>
        </p>
      )}
      <p>
        <a href={back}>{t('courses.title')}</a>
      </p>
    </>
  )
}

import { Button } from '../../components/Button'
import { formatDay, formatShort } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import fields from '../StepForm.module.css'

type Presence = 'present' | 'late' | 'leftEarly' | 'excused' | 'absent'
export type Elsewhere = { id: string; run: string; startsAt: string; zone: string; title: string | null }
export type ParticipantShown = {
  booking: string
  name: string
  state: 'booked' | 'held' | 'waiting'
  said: { date: string; makesUp: string | null; attendance: Presence | null }[]
  missed: string[]
  isCompleted: boolean
  makeUp: Act
  eLearning?: { doneAt: string | null; confirmedAt: string | null }
  confirm: Act
  stop: Act
}
type Props = {
  desk: Desk
  at: string
  person: ParticipantShown
  dates: { id: string; startsAt: string }[]
  zone: string
  /** Dates of other runs of the same course. */
  elsewhere: Elsewhere[]
  /** The run is neither finished nor called off. */
  canStop: boolean
}

/** Somebody who takes part: what they missed, where they make it up, and the form that plans it. */
export function ParticipantRow({ desk, at, person, dates, zone, elsewhere, canStop }: Props) {
  const { t, locale } = desk
  const { booking, name, said, missed, isCompleted, makeUp, eLearning, confirm, stop } = person
  const dateOf = (id: string) => {
    const own = dates.find((one) => one.id === id)
    const other = elsewhere.find((one) => one.id === id)
    if (own) return formatShort(locale, own.startsAt, zone)
    return other ? formatShort(locale, other.startsAt, other.zone) : ''
  }
  const plans = said.filter(({ makesUp, attendance }) => makesUp && !attendance)
  const facts = [
    isCompleted && t('courses.completed'),
    ...missed.map((id) => t('courses.missed', { date: dateOf(id) })),
    eLearning && saidOf(desk, eLearning),
    ...plans.map(({ date }) => t('courses.makesUp', { date: dateOf(date) })),
  ].filter(Boolean)
  return (
    <li>
      <div>
        <h3>{name}</h3>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      </div>
      {eLearning && !eLearning.confirmedAt && (
        <ActForm action={confirm} at={at}>
          <Button kind={eLearning.doneAt ? 'first' : 'second'}>
            {t('courses.eLearning.confirm')}
            <span className="unseen"> {name}</span>
          </Button>
        </ActForm>
      )}
      {missed.length > 0 && elsewhere.length > 0 && (
        <div className={rows.acts}>
          <details>
            <summary>
              {t('courses.makeUp')}
              <span className="unseen"> {name}</span>
            </summary>
            <ActForm action={makeUp} at={at}>
              <div className={fields.form}>
                <Choice
                  id={`missed-${booking}`}
                  name="missed"
                  label={t('courses.makeUpWhich')}
                  options={missed.map((id) => ({ value: id, label: dateOf(id) }))}
                />
                <Choice
                  id={`date-${booking}`}
                  name="date"
                  label={t('courses.makeUpWhere')}
                  options={elsewhere.map(({ id, run, startsAt, zone: there, title }) => ({
                    value: id,
                    label: [formatShort(locale, startsAt, there), run, title].filter(Boolean).join(' · '),
                  }))}
                />
                <Button kind="second">{t('courses.makeUpButton')}</Button>
              </div>
            </ActForm>
          </details>
        </div>
      )}
      {canStop && (
        <div className={rows.acts}>
          <details>
            <summary>
              {t('courses.stop')}
              <span className="unseen"> {name}</span>
            </summary>
            <p>{t('courses.stopText')}</p>
            <ActForm action={stop} at={at}>
              <Button kind="second">{t('courses.stopButton')}</Button>
            </ActForm>
          </details>
        </div>
      )}
    </li>
  )
}

function saidOf({ t, locale }: Desk, { doneAt, confirmedAt }: NonNullable<ParticipantShown['eLearning']>): string {
  if (confirmedAt) return t('courses.eLearning.confirmed')
  return doneAt ? t('courses.eLearning.done', { date: formatDay(locale, doneAt) }) : t('courses.eLearning.open')
}

type ChoiceProps = {
  id: string
  name: string
  label: string
  options: { value: string; label: string }[]
  value?: string
}

/** A choice in a form that stands on a page more than once. */
export const Choice = ({ id, name, label, options, value }: ChoiceProps) => (
  <div className={fields.field}>
    <label htmlFor={id}>{label}</label>
    <select id={id} name={name} defaultValue={value}>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  </div>
)

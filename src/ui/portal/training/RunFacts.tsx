import type { ReactNode } from 'react'

import { classes } from '../../classes'
import type { Desk } from '../../desk/Desk'
import { formatDay, formatHours, formatWeekday } from '../../format/dates'
import styles from './training.module.css'

type Place = { name?: string; street?: string; postcode?: string; city?: string; route?: string }
type RunDate = {
  id: string
  startsAt: string
  endsAt: string
  title: string | null
  isCancelled: boolean
  isOptional: boolean
  place: Place | null
  materials: { title: string; href: string }[]
  trainers: string[]
}
export type RunShown = {
  id: string
  zone: string
  mode: 'onSite' | 'online' | 'both'
  language: 'fr' | 'nl' | 'en'
  branchName: string
  startsAt: string | null
  endsAt: string | null
  place: Place
  bring: string | null
  dates: RunDate[]
}
type Presence = 'present' | 'late' | 'leftEarly' | 'excused' | 'absent'
/** What was said of the reader, by date. */
export type SaidOf = Record<string, Presence | null>

/** From when to when a run is; nothing where no date takes place. */
export function spanOf({ t, locale }: Pick<Desk, 't' | 'locale'>, { startsAt, endsAt }: Span): string | undefined {
  if (!startsAt || !endsAt) return undefined
  const [from, to] = [formatDay(locale, startsAt), formatDay(locale, endsAt)]
  return from === to ? t('training.onDay', { date: from }) : t('training.from', { from, to })
}

type Span = Pick<RunShown, 'startsAt' | 'endsAt'>

/** From when to when a run is, in how many dates, where and in which language. */
export function RunLine({ desk: { t, locale }, run }: { desk: Desk; run: RunShown }) {
  const count = run.dates.filter(({ isCancelled }) => !isCancelled).length
  const where = run.mode === 'online' ? t('ownBooking.online') : (run.place.city ?? run.branchName)
  return (
    <p>
      <strong>{spanOf({ t, locale }, run)}</strong>
      <br />
      {[t('training.dates', { count }), where, t(`sessions.languages.${run.language}`)].join(' · ')}
    </p>
  )
}

/** Every date of a run, with what was said of the reader on it. */
export const RunDates = ({ desk, run, said = {} }: { desk: Desk; run: RunShown; said?: SaidOf }) => (
  <ol className={styles.dates}>
    {run.dates.map((date) => (
      <DateItem key={date.id} desk={desk} date={date} zone={run.zone} presence={said[date.id]} />
    ))}
  </ol>
)

type ItemProps = { desk: Desk; date: RunDate; zone: string; presence?: Presence | null; children?: ReactNode }

/** One date: the day, its hours, what it is about, and where, if not where the others are. */
export function DateItem({ desk: { t, locale }, date, zone, presence, children }: ItemProps) {
  const { startsAt, endsAt, title, isCancelled, isOptional, place, materials, trainers } = date
  return (
    <li className={classes(isCancelled && styles.cancelled)}>
      <strong>{formatWeekday(locale, startsAt, zone)}</strong>, {formatHours(locale, startsAt, { to: endsAt, zone })}
      {isCancelled && <em> · {t('training.cancelled')}</em>}
      {title && (
        <>
          <br />
          {title}
        </>
      )}
      {isOptional && ` (${t('training.optional')})`}
      {place && (
        <>
          <br />
          {placeLines(place).join(', ')}
        </>
      )}
      {trainers.length > 0 && !isCancelled && (
        <>
          <br />
          {t('training.trainers', { names: trainers.join(', ') })}
        </>
      )}
      {presence && <span className={styles.presence}>{t(`training.presences.${presence}`)}</span>}
      {materials.length > 0 && (
        <ul aria-label={t('training.materials')}>
          {materials.map((one) => (
            <li key={one.href}>
              <a href={one.href}>{one.title}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  )
}

/** Where a run is, and what to bring. */
export function RunPlace({ desk: { t }, run }: { desk: Desk; run: RunShown }) {
  return (
    <dl className={styles.place}>
      {run.mode !== 'online' && (
        <div>
          <dt>{t('training.at')}</dt>
          {[...placeLines(run.place), run.place.route].filter(Boolean).map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
      {run.bring && (
        <div>
          <dt>{t('training.bring')}</dt>
          <dd>{run.bring}</dd>
        </div>
      )}
    </dl>
  )
}

function placeLines({ name, street, postcode, city }: Place): string[] {
  const town = [postcode, city].filter(Boolean).join(' ')
  return [name, street, town].filter((line): line is string => Boolean(line))
}

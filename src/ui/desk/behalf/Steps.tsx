import { formatMoment } from '../../format/dates'
import type { Desk } from '../Desk'
import styles from './behalf.module.css'

export type Step = {
  at: string
  step: 'joined' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'booked' | 'left' | 'ended'
  until: string | null
}

/** What happened to somebody in the waiting list, the first thing first. */
export const Steps = ({ desk: { t, locale }, steps }: { desk: Desk; steps: Step[] }) => (
  <ol className={styles.steps}>
    {steps.map(({ at, step, until }) => (
      <li key={`${at}${step}`}>
        {t(`behalf.steps.${step}`, {
          date: formatMoment(locale, at),
          until: until ? formatMoment(locale, until) : '',
        })}
      </li>
    ))}
  </ol>
)

import { formatMoment } from '../../format/dates'
import type { Desk } from '../Desk'
import styles from './behalf.module.css'

export type Step = {
  at: string
  step: 'joined' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'booked' | 'left' | 'ended'
  until: string | null
}

/** One step in words, with its moment. */
export const stepIn = ({ t, locale }: Pick<Desk, 't' | 'locale'>, { at, step, until }: Step): string =>
  t(`behalf.steps.${step}`, { date: formatMoment(locale, at), until: until ? formatMoment(locale, until) : '' })

/** What happened to somebody in the waiting list, the first thing first. */
export const Steps = ({ desk, steps }: { desk: Desk; steps: Step[] }) => (
  <ol className={styles.steps}>
    {steps.map((one) => (
      <li key={`${one.at}${one.step}`}>{stepIn(desk, one)}</li>
    ))}
  </ol>
)

import { classes } from '../../classes'
import type { Desk } from '../../desk/Desk'
import styles from './WaySteps.module.css'

/** The eight steps of the method, in their order. */
const steps = [
  'infoSession',
  'intake',
  'training',
  'matching',
  'firstMeeting',
  'agreement',
  'support',
  'evaluation',
] as const

/** Where somebody is on their way through the programme. */
export const WaySteps = ({ desk: { t }, current }: { desk: Desk; current: (typeof steps)[number] }) => (
  <section className={styles.way}>
    <h2>{t('intake.steps.title')}</h2>
    <ol>
      {steps.map((step, index) => {
        const isCurrent = step === current
        const isDone = index < steps.indexOf(current)
        const word = isCurrent ? t('intake.steps.current') : isDone ? t('intake.steps.done') : undefined
        return (
          <li
            key={step}
            className={classes(isDone && styles.done, isCurrent && styles.current)}
            aria-current={isCurrent ? 'step' : undefined}
          >
            {t(`intake.steps.names.${step}`)}
            {word && <small>{word}</small>}
          </li>
        )
      })}
    </ol>
  </section>
)

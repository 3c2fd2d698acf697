import { Button } from '../../components/Button'
import { type Act, ActForm } from '../../desk/ActForm'
import type { Desk } from '../../desk/Desk'
import rows from '../../desk/Rows.module.css'
import { formatMoment } from '../../format/dates'
import { RunDates, RunLine, RunPlace, type RunShown } from './RunFacts'
import styles from './training.module.css'

export type OfferShown = {
  course: string
  title: string
  text: string | null
  /** The course that comes first. */
  prior: string | null
  runs: {
    run: RunShown & { opensAt: string | null }
    availability: 'free' | 'few' | 'waiting' | 'full' | 'notYet' | 'closed' | 'cancelled' | 'started' | 'over'
    take: Act
    wait: Act
  }[]
  isWished: boolean
  wish: Act
}
type Props = { desk: Desk; at: string; offer: OfferShown }

/** A course that a member can follow: its runs, each with what can be done; or that there is none yet. */
export function OfferView({ desk, at, offer }: Props) {
  const { t } = desk
  const { title, text, prior, runs } = offer
  return (
    <section className={styles.course}>
      <h3>{title}</h3>
      {text && <p>{text}</p>}
      {prior !== null && <p>{t('training.priorFirst', { course: prior })}</p>}
      {runs.map((one) => (
        <div key={one.run.id} className={styles.run}>
          <RunLine desk={desk} run={one.run} />
          <details className={rows.fold}>
            <summary>{t('training.seeDates')}</summary>
            <RunDates desk={desk} run={one.run} />
            <RunPlace desk={desk} run={one.run} />
          </details>
          <Taking desk={desk} at={at} offered={one} title={title} />
        </div>
      ))}
      {prior === null && runs.every(({ availability }) => !isOpen(availability)) && (
        <Wish desk={desk} at={at} offer={offer} />
      )}
    </section>
  )
}

const isOpen = (availability: string): boolean => availability === 'free' || availability === 'few'

type Taking = { desk: Desk; at: string; offered: OfferShown['runs'][number]; title: string }

function Taking({ desk: { t, locale }, at, offered, title }: Taking) {
  const { run, availability, take, wait } = offered
  switch (availability) {
    case 'free':
    case 'few':
      return (
        <ActForm action={take} at={at}>
          <Button label={`${t('training.take')}: ${title}`}>{t('training.take')}</Button>
        </ActForm>
      )
    case 'waiting':
      return (
        <details className={rows.fold}>
          <summary>{t('training.wait')}</summary>
          <p>{t('training.waitText')}</p>
          <ActForm action={wait} at={at}>
            <label className={styles.check}>
              <input type="checkbox" name="bookIfFreed" /> {t('training.bookIfFreed')}
            </label>
            <Button label={`${t('training.waitButton')}: ${title}`}>{t('training.waitButton')}</Button>
          </ActForm>
        </details>
      )
    case 'full':
      return <p>{t('training.fullNow')}</p>
    case 'notYet':
      return <p>{t('training.notOpen', { date: formatMoment(locale, run.opensAt ?? '') })}</p>
    default:
      return <p>{t('training.closed')}</p>
  }
}

const Wish = ({ desk: { t }, at, offer: { runs, isWished, wish } }: Props) => (
  <>
    <p>
      {isWished
        ? t('training.wished')
        : [runs.length === 0 && t('training.noRuns'), t('training.wishText')].filter(Boolean).join(' ')}
    </p>
    <ActForm action={wish} at={at}>
      <Button kind="second">{t(isWished ? 'training.unwish' : 'training.wish')}</Button>
    </ActForm>
  </>
)

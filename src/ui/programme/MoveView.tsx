import type { InfoSession } from '@/payload-types'

import { Button } from '../components/Button'
import { type Act, ActForm } from '../desk/ActForm'
import { formatWhen } from '../format/dates'
import type { Page } from '../page'
import type { SessionItem } from '../sessions/SessionItem'
import { dayOf } from '../sessions/sessionWords'
import styles from './OwnBookingView.module.css'

type Props = {
  page: Page
  session: InfoSession
  others: SessionItem[]
  /** A date was chosen that was no longer possible. */
  isLate: boolean
  at: string
  back: string
  move: Act
}

/** The other dates, each with a button; the first date is said first, because it stays until another one is taken. */
export function MoveView({ page, session, others, isLate, at, back, move }: Props) {
  const { t, locale } = page
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('ownBooking.move.title')}</h1>
      {isLate && <p role="status">{t('ownBooking.move.late')}</p>}
      <p>
        {t(others.length > 0 ? 'ownBooking.move.text' : 'ownBooking.move.none', { date: formatWhen(locale, session) })}
      </p>
      <ul className={styles.dates}>
        {others.map((other) => (
          <li key={other.id}>
            <p className={styles.day}>{formatWhen(locale, other)}</p>
            <p>{whereOf(page, other)}</p>
            <ActForm action={move} at={at}>
              <input type="hidden" name="session" value={other.id} />
              <Button kind="second">
                <span>
                  {t('ownBooking.move.take')}
                  <span className="unseen">, {dayOf(page, other)}</span>
                </span>
              </Button>
            </ActForm>
          </li>
        ))}
      </ul>
      <p>
        <a href={back}>{t('ownBooking.back')}</a>
      </p>
    </div>
  )
}

const whereOf = ({ t }: Page, { branch, mode, language }: SessionItem): string =>
  [branch?.name, t(`sessions.modes.${mode}`), t(`sessions.languages.${language}`)].filter(Boolean).join(' · ')

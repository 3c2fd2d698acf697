import { Button } from '../components/Button'
import { type Act, ActForm } from '../desk/ActForm'
import { formatWhen } from '../format/dates'
import type { Page } from '../page'
import type { SessionItem } from '../sessions/SessionItem'
import { dayOf } from '../sessions/sessionWords'
import styles from './OwnBookingView.module.css'

type Props = { page: Page; others: SessionItem[]; at: string; move: Act }

/** Other dates, each with the button that takes it; a letter leads to one of them by its number. */
export const OtherDates = ({ page, others, at, move }: Props) => (
  <ul className={styles.dates}>
    {others.map((other) => (
      <li key={other.id} id={other.id}>
        <p className={styles.day}>{formatWhen(page.locale, other)}</p>
        <p>{whereOf(page, other)}</p>
        <ActForm action={move} at={at}>
          <input type="hidden" name="session" value={other.id} />
          <Button kind="second">
            <span>
              {page.t('ownBooking.move.take')}
              <span className="unseen">, {dayOf(page, other)}</span>
            </span>
          </Button>
        </ActForm>
      </li>
    ))}
  </ul>
)

const whereOf = ({ t }: Page, { branch, mode, language }: SessionItem): string =>
  [branch?.name, t(`sessions.modes.${mode}`), t(`sessions.languages.${language}`)].filter(Boolean).join(' · ')

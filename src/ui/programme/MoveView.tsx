import type { InfoSession } from '@/payload-types'

import type { Act } from '../desk/ActForm'
import { formatWhen } from '../format/dates'
import type { Page } from '../page'
import type { SessionItem } from '../sessions/SessionItem'
import { OtherDates } from './OtherDates'
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
      <OtherDates page={page} others={others} at={at} move={move} />
      <p>
        <a href={back}>{t('ownBooking.back')}</a>
      </p>
    </div>
  )
}

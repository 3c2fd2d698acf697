import { Button } from '../components/Button'
import { dateParts } from '../format/dates'
import type { Page } from '../page'
import { canBook, type SessionItem } from './SessionItem'
import { SeatsMark } from './SeatsMark'
import styles from './SessionRow.module.css'
import { dayOf, hoursOf } from './sessionWords'

type Props = { page: Page; session: SessionItem; level: 2 | 3 }

/** One session of a list: its day large, what, when and where, what is left of its places, and the way in. */
export function SessionRow({ page, session, level }: Props) {
  const Heading = `h${level}` as const
  const { t, locale } = page
  const { day, month, weekday } = dateParts(locale, session.startsAt, session.zone)
  const isGone = session.seats === 'cancelled'
  return (
    <li className={styles.row}>
      <time className={styles.date} dateTime={session.startsAt}>
        <b>{day}</b> <span className={styles.month}>{month}</span> <span>{weekday}</span>
      </time>
      <div className={styles.rest}>
        <div className={styles.what}>
          <Heading>
            <a href={session.href}>
              {t(`sessions.titles.${session.audience}`)}
              <span className="unseen">, {dayOf(page, session)}</span>
            </a>
          </Heading>
          <p>
            {isGone ? <s>{hoursOf(page, session)}</s> : hoursOf(page, session)} · {whereOf(page, session)} ·{' '}
            {t(`sessions.languages.${session.language}`)}
          </p>
          <SeatsMark page={page} session={session} />
        </div>
        {canBook(session) && (
          <p className={styles.way}>
            <Button href={session.bookHref} kind={session.seats === 'waiting' ? 'second' : 'first'}>
              <span>
                {t(session.seats === 'waiting' ? 'sessions.wait' : 'sessions.book')}
                <span className="unseen">, {dayOf(page, session)}</span>
              </span>
            </Button>
          </p>
        )}
      </div>
    </li>
  )
}

const whereOf = ({ t }: Page, { mode, branch, place }: SessionItem): string => {
  const town = branch?.name ?? place?.city
  return mode === 'online' || !town
    ? t(`sessions.modes.${mode}`)
    : `${town}${mode === 'both' ? ` · ${t('sessions.modes.both')}` : ''}`
}

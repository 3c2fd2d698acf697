import { Button } from '../components/Button'
import type { Act as ActOf } from '../desk/ActForm'
import { formatWhen } from '../format/dates'
import type { Page } from '../page'
import type { SessionItem } from '../sessions/SessionItem'
import { Acts, Apply, Coming, isSoon, Join, Missed, Proofs, Renew } from './OwnActs'
import styles from './OwnBookingView.module.css'
import { OtherDates } from './OtherDates'
import { OwnFacts } from './OwnFacts'
import { isOpen, type Own, situationOf } from './situationOf'

type Props = {
  page: Page
  own?: Own
  /** What has just come of a button, if anything. */
  note?: 'late' | 'moved' | 'saved' | 'taken'
  sessions: string
  /** The page's own address. */
  at: string
  settle: ActOf
  /** Leads whoever came on to applying; missing where nobody can apply. */
  apply?: ActOf
  /** From when the button to an online meeting is there, and how to join once it was pressed. */
  joinsAt: Date
  /** Where their session was called off: the dates that they can have instead, and what takes one. */
  instead: { others: SessionItem[]; move: ActOf }
  meeting?: { address?: string; telephone?: string }
  /** The pages behind this one. */
  ways: { move: string; contact: string; data: string; calendar: string; find: string }
}

/** What holds of somebody's place, in one heading; below it the buttons that change it. */
export function OwnBookingView({
  page,
  own,
  note,
  sessions,
  at,
  settle,
  apply,
  joinsAt,
  meeting,
  instead,
  ways,
}: Props) {
  const { t, locale } = page
  if (!own)
    return (
      <div className={`wrap ${styles.page}`}>
        <h1>{t('ownBooking.gone')}</h1>
        <p>{t('ownBooking.goneText')}</p>
        <p className={styles.acts}>
          <Button href={ways.find}>{t('ownBooking.find')}</Button>
          <Button href={sessions} kind="second">
            {t('ownBooking.sessions')}
          </Button>
        </p>
      </div>
    )
  const { session, position = 1, heldUntil } = own
  const now = situationOf(own, page.now)
  const acting = { page, own, at, settle }
  const isOnline = session.mode !== 'onSite' && (now === 'running' || (now === 'booked' && isSoon(own, page.now)))
  const mayApply = apply !== undefined && own.opensAll && own.state === 'booked' && own.attendance === 'came'
  const until = heldUntil ? formatWhen(locale, { startsAt: new Date(heldUntil).toISOString(), zone: session.zone }) : ''
  return (
    <div className={`wrap ${styles.page}`}>
      {note && (
        <p role="status" className={styles.note}>
          {t(`ownBooking.note.${note}`)}
        </p>
      )}
      <h1>{t(`ownBooking.heading.${now}`)}</h1>
      <p className={styles.day}>{formatWhen(locale, session)}</p>
      <p>{t(`ownBooking.text.${now}`, { position, until })}</p>
      {isOnline && <Join {...acting} join={{ opensAt: joinsAt, now: page.now }} meeting={meeting} />}
      {isOpen(now) && (
        <>
          <Proofs {...acting} />
          <OwnFacts page={page} own={own} />
          {now === 'booked' && (
            <p>
              <a href={ways.calendar} download>
                {t('booking.calendar')}
              </a>
            </p>
          )}
          {now === 'booked' && isSoon(own, page.now) && <Coming {...acting} />}
          <Acts {...acting} now={now} />
        </>
      )}
      {now === 'calledOff' && <OtherDates page={page} at={at} {...instead} />}
      {own.state === 'booked' && (now === 'running' || now === 'over') && <Missed {...acting} />}
      {mayApply && <Apply page={page} at={at} apply={apply} />}
      <Ways page={page} ways={ways} changing={isOpen(now)} opensAll={own.opensAll} />
      {own.opensAll && isOpen(now) && <Renew {...acting} />}
      {!own.opensAll && !own.confirms && <p className={styles.note}>{t('ownBooking.seatOnly')}</p>}
      {!isOpen(now) && !mayApply && <Button href={sessions}>{t('ownBooking.sessions')}</Button>}
    </div>
  )
}

type Shown = Pick<Props, 'page' | 'ways'> & { changing: boolean; opensAll: boolean }

function Ways({ page: { t }, ways, changing, opensAll }: Shown) {
  const behind = [changing && 'move', opensAll && changing && 'contact', opensAll && 'data'] as const
  const shown = behind.filter((way) => way !== false)
  if (shown.length === 0) return null
  return (
    <ul className={styles.ways}>
      {shown.map((way) => (
        <li key={way}>
          <a href={ways[way]}>{t(`ownBooking.${way}.title`)}</a>
        </li>
      ))}
    </ul>
  )
}

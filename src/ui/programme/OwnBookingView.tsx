import type { InfoSession } from '@/payload-types'

import { Button } from '../components/Button'
import { type Act as ActOf, ActForm } from '../desk/ActForm'
import { formatHours, formatWeekday } from '../format/dates'
import type { Page } from '../page'
import styles from './OwnBookingView.module.css'

type Own = {
  state: 'held' | 'booked' | 'waiting' | 'cancelled' | 'expired'
  holdFor?: 'proof' | 'move' | 'offer'
  heldUntil?: string
  code: string
  position?: number
  session: InfoSession
}
type Props = {
  page: Page
  own?: Own
  /** Something was pressed that was no longer possible. */
  isLate: boolean
  sessions: string
  /** The page's own address. */
  at: string
  settle: ActOf
}

/** What holds of somebody's place, in one heading; below it the buttons that change it. */
export function OwnBookingView({ page, own, isLate, sessions, at, settle }: Props) {
  const { t, locale } = page
  if (!own)
    return (
      <div className={`wrap ${styles.page}`}>
        <h1>{t('ownBooking.gone')}</h1>
        <p>{t('ownBooking.goneText')}</p>
        <Button href={sessions}>{t('ownBooking.sessions')}</Button>
      </div>
    )
  const { session, position = 1, heldUntil } = own
  const now = situationOf(own, page.now)
  const until = heldUntil ? momentOf(page, new Date(heldUntil).toISOString(), session.zone) : ''
  return (
    <div className={`wrap ${styles.page}`}>
      {isLate && <p role="status">{t('ownBooking.late')}</p>}
      <h1>{t(`ownBooking.heading.${now}`)}</h1>
      <p className={styles.day}>
        {formatWeekday(locale, session.startsAt, session.zone)},{' '}
        {formatHours(locale, session.startsAt, { to: session.endsAt, zone: session.zone })}
      </p>
      <p>{t(`ownBooking.text.${now}`, { position, until })}</p>
      {isOpen(now) && (
        <>
          <Facts page={page} own={own} />
          <Acts page={page} now={now} at={at} settle={settle} />
        </>
      )}
      {!isOpen(now) && <Button href={sessions}>{t('ownBooking.sessions')}</Button>}
    </div>
  )
}

type Open = 'booked' | 'waiting' | 'proof' | 'move' | 'offer'
type Situation = Open | 'cancelled' | 'expired' | 'over'

function situationOf({ state, holdFor, heldUntil, session }: Own, now: Date): Situation {
  if (new Date(session.startsAt) <= now && state !== 'cancelled') return 'over'
  if (state !== 'held') return state
  return heldUntil && new Date(heldUntil) > now ? (holdFor ?? 'offer') : 'expired'
}

const isOpen = (now: Situation): now is Open => now !== 'cancelled' && now !== 'expired' && now !== 'over'

function Facts({ page: { t }, own: { session, code } }: { page: Page; own: Own }) {
  const { place, mode, bring } = session
  const where = [place?.name, place?.street, [place?.postcode, place?.city].filter(Boolean).join(' '), place?.route]
  const lines = [...(mode === 'online' ? [] : where), ...(mode === 'onSite' ? [] : [t('ownBooking.online')])]
  return (
    <dl className={styles.facts}>
      <dt>{t('ownBooking.where')}</dt>
      {lines.filter(Boolean).map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {bring && (
        <>
          <dt>{t('ownBooking.bring')}</dt>
          <dd>{bring}</dd>
        </>
      )}
      <dt>{t('ownBooking.code')}</dt>
      <dd className={styles.code}>{code}</dd>
    </dl>
  )
}

function Acts({ page: { t }, now, at, settle }: Pick<Props, 'page' | 'at' | 'settle'> & { now: Open }) {
  if (now === 'booked')
    return (
      <details className={styles.give}>
        <summary>{t('ownBooking.decline.booked')}</summary>
        <p>{t('ownBooking.sureText')}</p>
        <ActForm action={settle} at={at}>
          <Act act="cancel" words={t('ownBooking.sure')} />
        </ActForm>
      </details>
    )
  return (
    <div className={styles.acts}>
      {now !== 'waiting' && (
        <ActForm action={settle} at={at}>
          <Act act="accept" words={t(`ownBooking.accept.${now}`)} first />
        </ActForm>
      )}
      <ActForm action={settle} at={at}>
        <Act act="cancel" words={t(`ownBooking.decline.${now}`)} />
      </ActForm>
    </div>
  )
}

const Act = ({ act, words, first }: { act: 'accept' | 'cancel'; words: string; first?: boolean }) => (
  <>
    <input type="hidden" name="act" value={act} />
    <Button kind={first ? 'first' : 'second'}>{words}</Button>
  </>
)

const momentOf = ({ locale }: Page, iso: string, zone: string): string =>
  `${formatWeekday(locale, iso, zone)}, ${formatHours(locale, iso, { zone })}`

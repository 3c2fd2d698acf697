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
  newEmail?: string
  newTelephone?: string
  confirms?: string
  comes?: boolean
  session: InfoSession
}
type Props = {
  page: Page
  own?: Own
  /** What has just come of a button, if anything. */
  note?: 'late' | 'moved' | 'saved' | 'taken'
  sessions: string
  /** The page's own address. */
  at: string
  settle: ActOf
  /** The pages behind this one. */
  ways: { move: string; contact: string; data: string; calendar: string; find: string }
}

/** What holds of somebody's place, in one heading; below it the buttons that change it. */
export function OwnBookingView({ page, own, note, sessions, at, settle, ways }: Props) {
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
  const until = heldUntil ? momentOf(page, new Date(heldUntil).toISOString(), session.zone) : ''
  return (
    <div className={`wrap ${styles.page}`}>
      {note && (
        <p role="status" className={styles.note}>
          {t(`ownBooking.note.${note}`)}
        </p>
      )}
      <h1>{t(`ownBooking.heading.${now}`)}</h1>
      <p className={styles.day}>
        {formatWeekday(locale, session.startsAt, session.zone)},{' '}
        {formatHours(locale, session.startsAt, { to: session.endsAt, zone: session.zone })}
      </p>
      <p>{t(`ownBooking.text.${now}`, { position, until })}</p>
      {isOpen(now) && (
        <>
          <Proofs page={page} own={own} at={at} settle={settle} />
          <Facts page={page} own={own} />
          {now === 'booked' && (
            <p>
              <a href={ways.calendar} download>
                {t('booking.calendar')}
              </a>
            </p>
          )}
          {now === 'booked' && isSoon(own, page.now) && <Coming page={page} own={own} at={at} settle={settle} />}
          <Acts page={page} now={now} at={at} settle={settle} />
        </>
      )}
      <Ways page={page} ways={ways} changing={isOpen(now)} />
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

/** Contacts that are still to be proved: by the button of this very link, or by what we do next. */
function Proofs({ page: { t }, own: { confirms, newEmail, newTelephone }, at, settle }: Omit<Acting, 'now'>) {
  return (
    <>
      {confirms && (
        <div className={styles.ask}>
          <p>{t('ownBooking.confirmText', { email: confirms })}</p>
          <ActForm action={settle} at={at}>
            <Act act="confirm" words={t('ownBooking.confirm')} first />
          </ActForm>
        </div>
      )}
      {newEmail && !confirms && <p className={styles.note}>{t('ownBooking.newEmail', { email: newEmail })}</p>}
      {newTelephone && <p className={styles.note}>{t('ownBooking.newTelephone', { telephone: newTelephone })}</p>}
    </>
  )
}

/** What reminders ask: the button notes it, opening the page does not. */
const Coming = ({ page: { t }, own, at, settle }: Omit<Acting, 'now'>) =>
  own.comes ? (
    <p className={styles.note}>{t('ownBooking.comes')}</p>
  ) : (
    <ActForm action={settle} at={at}>
      <Act act="come" words={t('ownBooking.come')} first />
    </ActForm>
  )

const isSoon = ({ session }: Own, now: Date): boolean =>
  new Date(session.startsAt).getTime() - now.getTime() < 2 * 86_400_000

function Ways({ page: { t }, ways, changing }: Pick<Props, 'page' | 'ways'> & { changing: boolean }) {
  const shown = changing ? (['move', 'contact', 'data'] as const) : (['data'] as const)
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

type Acting = Pick<Props, 'page' | 'at' | 'settle'> & { own: Own; now: Open }

function Acts({ page: { t }, now, at, settle }: Omit<Acting, 'own'>) {
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

const Act = ({
  act,
  words,
  first,
}: {
  act: 'accept' | 'cancel' | 'confirm' | 'come'
  words: string
  first?: boolean
}) => (
  <>
    <input type="hidden" name="act" value={act} />
    <Button kind={first ? 'first' : 'second'}>{words}</Button>
  </>
)

const momentOf = ({ locale }: Page, iso: string, zone: string): string =>
  `${formatWeekday(locale, iso, zone)}, ${formatHours(locale, iso, { zone })}`

import { Button } from '../components/Button'
import { type Act as ActOf, ActForm } from '../desk/ActForm'
import { formatHours } from '../format/dates'
import type { Page } from '../page'
import styles from './OwnBookingView.module.css'
import type { Open, Own } from './situationOf'

export type Acting = {
  page: Page
  own: Own
  /** The page's own address. */
  at: string
  settle: ActOf
}

/** Contacts that are still to be proved: by the button of this very link, or by what we do next. */
export function Proofs({ page: { t }, own: { confirms, newEmail, newTelephone, byText }, at, settle }: Acting) {
  const isNumber = confirms !== undefined && confirms === newTelephone
  return (
    <>
      {confirms && (
        <div className={styles.ask}>
          <p>
            {isNumber
              ? t('ownBooking.confirmNumber', { telephone: confirms })
              : t('ownBooking.confirmText', { email: confirms })}
          </p>
          <ActForm action={settle} at={at}>
            <Act act="confirm" words={t(`ownBooking.${isNumber ? 'confirmMine' : 'confirm'}`)} first />
          </ActForm>
        </div>
      )}
      {newEmail && !confirms && <p className={styles.note}>{t('ownBooking.newEmail', { email: newEmail })}</p>}
      {newTelephone && !isNumber && (
        <p className={styles.note}>
          {t(`ownBooking.${byText ? 'newTelephoneByText' : 'newTelephone'}`, { telephone: newTelephone })}
        </p>
      )}
    </>
  )
}

/** What reminders ask: the button notes it, opening the page does not. */
export const Coming = ({ page: { t }, own, at, settle }: Acting) =>
  own.comes ? (
    <p className={styles.note}>{t('ownBooking.comes')}</p>
  ) : (
    <ActForm action={settle} at={at}>
      <Act act="come" words={t('ownBooking.come')} first />
    </ActForm>
  )

export const isSoon = ({ session }: Own, now: Date): boolean =>
  new Date(session.startsAt).getTime() - now.getTime() < 2 * 86_400_000

/** How the online meeting is joined: the button notes that they are there, and only then its address is shown. */
export function Join({
  page: { t, locale },
  own: { session, attendance },
  join,
  meeting,
  at,
  settle,
}: Acting & Joining) {
  const { zone } = session
  if (join.opensAt > join.now)
    return (
      <p className={styles.note}>
        {t('ownBooking.join.from', { time: formatHours(locale, join.opensAt.toISOString(), { zone }) })}
      </p>
    )
  if (attendance !== 'came' || !meeting)
    return (
      <ActForm action={settle} at={at}>
        <Act act="join" words={t('ownBooking.join.go')} first />
      </ActForm>
    )
  return (
    <div className={styles.ask}>
      <p>{t('ownBooking.join.open')}</p>
      {meeting.address && <Button href={meeting.address}>{t('ownBooking.join.video')}</Button>}
      {meeting.telephone && (
        <p>
          <a href={`tel:${meeting.telephone.replace(/[^+\d]/g, '')}`}>
            {t('ownBooking.join.telephone', { telephone: meeting.telephone })}
          </a>
        </p>
      )}
    </div>
  )
}

type Joining = {
  /** When the button opens, and what time it is. */
  join: { opensAt: Date; now: Date }
  /** How to join, once they are noted as being there. */
  meeting?: { address?: string; telephone?: string }
}

/** After the session: the next step of whoever came. */
export const Apply = ({ page: { t }, at, apply }: { page: Page; at: string; apply: ActOf }) => (
  <div className={styles.ask}>
    <p>{t('ownBooking.apply.text')}</p>
    <ActForm action={apply} at={at}>
      <Button>{t('ownBooking.apply.button')}</Button>
    </ActForm>
  </div>
)

/** After the start: whoever was not there may say so, until the list is closed. */
export function Missed({ page: { t }, own: { attendance, session }, at, settle }: Acting) {
  if (attendance === 'absent') return <p className={styles.note}>{t('ownBooking.missed.noted')}</p>
  if (attendance || session.state === 'done') return null
  return (
    <ActForm action={settle} at={at}>
      <Act act="missed" words={t('ownBooking.missed.say')} />
    </ActForm>
  )
}

export function Acts({ page: { t }, own: { opensAll }, now, at, settle }: Acting & { now: Open }) {
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
      {now !== 'waiting' && (opensAll || now === 'offer') && (
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

/** For whoever thinks that somebody else has their link. */
export const Renew = ({ page: { t }, at, settle }: Omit<Acting, 'own'>) => (
  <details className={styles.give}>
    <summary>{t('ownBooking.renew.title')}</summary>
    <p>{t('ownBooking.renew.text')}</p>
    <ActForm action={settle} at={at}>
      <Act act="renew" words={t('ownBooking.renew.button')} />
    </ActForm>
  </details>
)

const Act = ({
  act,
  words,
  first,
}: {
  act: 'renew' | 'accept' | 'cancel' | 'confirm' | 'come' | 'join' | 'missed'
  words: string
  first?: boolean
}) => (
  <>
    <input type="hidden" name="act" value={act} />
    <Button kind={first ? 'first' : 'second'}>{words}</Button>
  </>
)

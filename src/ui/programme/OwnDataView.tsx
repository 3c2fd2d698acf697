import { Button } from '../components/Button'
import { type Act, ActForm } from '../desk/ActForm'
import { type Step, stepIn } from '../desk/behalf/Steps'
import { formatWeekday, formatWhen } from '../format/dates'
import type { Page } from '../page'
import styles from './OwnBookingView.module.css'

type Kept = {
  session: { startsAt: string; zone: string }
  booking: Record<string, string | boolean | null>
  accessNeeds: string | null
  calls: { at: string }[]
  line: Step[]
}
type Props = { page: Page; kept: Kept[]; at: string; back: string; file: string; erase: Act }

const told = ['firstName', 'lastName', 'email', 'telephone', 'newEmail', 'newTelephone', 'code'] as const

/** What is kept, booking by booking, in words; below it the file, and the button that erases all of it. */
export function OwnDataView({ page, kept, at, back, file, erase }: Props) {
  const { t } = page
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('ownBooking.data.title')}</h1>
      <p>{t('ownBooking.data.text')}</p>
      {kept.map((one) => (
        <OneBooking key={String(one.booking.code)} page={page} kept={one} />
      ))}
      <p className={styles.acts}>
        <Button href={file} download kind="second">
          {t('ownBooking.data.file')}
        </Button>
      </p>
      <details className={styles.give}>
        <summary>{t('ownBooking.data.erase')}</summary>
        <p>{t('ownBooking.data.eraseText')}</p>
        <ActForm action={erase} at={at}>
          <Button kind="second">{t('ownBooking.data.eraseSure')}</Button>
        </ActForm>
      </details>
      <p>
        <a href={back}>{t('ownBooking.back')}</a>
      </p>
    </div>
  )
}

function OneBooking({ page, kept: { session, booking, accessNeeds, calls, line } }: { page: Page; kept: Kept }) {
  const { t, locale } = page
  const facts = [
    ...told.map((name) => [t(`ownBooking.data.fields.${name}`), booking[name]]),
    [t('ownBooking.data.fields.language'), t(`sessions.languages.${booking.language as 'fr'}`)],
    [t('ownBooking.data.fields.heardOf'), booking.heardOf && t(`booking.channels.${booking.heardOf as 'friend'}`)],
    [t('ownBooking.data.fields.needs'), accessNeeds],
    [t('ownBooking.data.fields.bookedAt'), formatWeekday(locale, String(booking.bookedAt), session.zone)],
    [t('ownBooking.data.fields.attendance'), cameOf(page, booking.attendance)],
    [t('ownBooking.data.fields.calls'), calls.map(({ at }) => formatWeekday(locale, at, session.zone)).join('; ')],
    [t('ownBooking.data.fields.line'), line.map((one) => stepIn(page, one)).join('; ')],
  ].filter(([, value]) => value)
  return (
    <section>
      <h2 className={styles.day}>{formatWhen(locale, session)}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={String(label)}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function cameOf({ t }: Page, word: unknown): string {
  const known = (['came', 'absent', 'noShow'] as const).find((one) => one === word)
  return known ? t(`ownBooking.data.attendance.${known}`) : ''
}

import type { ComponentProps } from 'react'

import type { Locale } from '@/platform/locales'

import { type Step, stepIn } from '../desk/behalf/Steps'
import { formatWeekday, formatWhen } from '../format/dates'
import type { Translate } from '../page'
import styles from './OwnBookingView.module.css'
import type { SentMessages } from './SentMessages'

/** What a page of the site and one of the portal have in common. */
type Words = { locale: Locale; t: Translate }

export type Kept = {
  session: { startsAt: string; zone: string }
  booking: Record<string, string | boolean | null>
  accessNeeds: string | null
  calls: { at: string }[]
  line: Step[]
  messages: ComponentProps<typeof SentMessages>['messages']
}
type Props = { page: Words; kept: Kept }

const told = ['firstName', 'lastName', 'email', 'telephone', 'newEmail', 'newTelephone', 'code'] as const

/** One booking with all that is kept of it, in words. */
export function KeptBooking({ page, kept: { session, booking, accessNeeds, calls, line } }: Props) {
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

function cameOf({ t }: Words, word: unknown): string {
  const known = (['came', 'absent', 'noShow'] as const).find((one) => one === word)
  return known ? t(`ownBooking.data.attendance.${known}`) : ''
}

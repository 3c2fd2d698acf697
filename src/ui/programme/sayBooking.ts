import { stepIn } from '../desk/behalf/Steps'
import { formatWeekday } from '../format/dates'
import type { Kept, Words } from './Kept'

const told = ['firstName', 'lastName', 'email', 'telephone', 'newEmail', 'newTelephone', 'code'] as const

/** What is kept of one booking, in words; nothing of what there is none of. */
export const sayBooking = (page: Words, { session, booking, accessNeeds, calls, line }: Kept): [string, string][] => {
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
  ]
  return facts.flatMap(([label, value]): [string, string][] => (value ? [[String(label), String(value)]] : []))
}

function cameOf({ t }: Words, word: unknown): string {
  const known = (['came', 'absent', 'noShow'] as const).find((one) => one === word)
  return known ? t(`ownBooking.data.attendance.${known}`) : ''
}

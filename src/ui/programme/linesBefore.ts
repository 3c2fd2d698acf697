import type { Locale } from '@/platform/locales'

import { formatHours, formatWeekday } from '../format/dates'
import type { Translate } from '../page'

/** What was otherwise before a session changed; of how to join online only that it was. */
export type Change = {
  when?: { startsAt: string; endsAt: string; zone: string }
  where?: { mode: string; place: { name?: string; street?: string; postcode?: string; city?: string } }
  meeting: boolean
}

/** When and where it would have been, as far as that has changed; nothing where only the way to join has. */
export function linesBefore(locale: Locale, t: Translate, { when, where }: Change): string[] {
  const { name, street, postcode, city } = where?.place ?? {}
  const lines = [
    when && formatWeekday(locale, when.startsAt, when.zone),
    when && formatHours(locale, when.startsAt, { to: when.endsAt, zone: when.zone }),
    name,
    street,
    [postcode, city].filter(Boolean).join(' '),
    where && where.mode !== 'onSite' && t('ownBooking.online'),
  ]
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[]
}

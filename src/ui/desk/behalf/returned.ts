import { formatMoment } from '../../format/dates'
import type { Desk } from '../Desk'

/** What came back by mail from somebody: a letter that did not arrive, an answer of their calendar. */
export type Returned = {
  bouncedAt: string | null
  bounceStatus: string | null
  bouncedTo?: 'email' | 'newEmail' | null
  calendarAnswer?: 'accepted' | 'tentative' | 'declined' | null
  calendarAnsweredAt: string | null
}

/** That letters do not arrive, since when and why; nothing where they do. */
export function bounceWords({ t, locale }: Desk, { bouncedAt, bounceStatus, bouncedTo }: Returned): string | undefined {
  if (!bouncedAt) return undefined
  const facts = { date: momentIn(locale, bouncedAt), why: t(`returns.why.${whyOf(bounceStatus ?? '')}`) }
  return bouncedTo === 'newEmail' ? t('returns.bouncedNew', facts) : t('returns.bounced', facts)
}

/** What they pressed in their calendar, and when; nothing where it was silent. */
export const answerWords = (
  { t, locale }: Desk,
  { calendarAnswer, calendarAnsweredAt }: Returned,
): string | undefined =>
  calendarAnswer && calendarAnsweredAt
    ? t(`returns.answers.${calendarAnswer}`, { date: momentIn(locale, calendarAnsweredAt) })
    : undefined

/** The same in few words, for a list: only what asks for attention. */
export function shortWords({ t }: Desk, { bouncedAt, bouncedTo, calendarAnswer }: Returned): string {
  const answer = calendarAnswer === 'accepted' ? undefined : calendarAnswer
  const words = [
    bouncedAt && bouncedTo === 'email' && t('returns.short.bounced'),
    answer && t(`returns.short.${answer}`),
  ]
  return words.filter(Boolean).join(' · ')
}

/** The classes of RFC 3463 that somebody can do something about. */
function whyOf(status: string): 'unknown' | 'full' | 'refused' | 'other' {
  if (/^5\.(1\.|4\.4$)/.test(status)) return 'unknown'
  if (/^[45]\.2\.2$/.test(status)) return 'full'
  return /^5\.(7\.|2\.1$)/.test(status) ? 'refused' : 'other'
}

const momentIn = (locale: Desk['locale'], at: string): string => formatMoment(locale, new Date(at).toISOString())

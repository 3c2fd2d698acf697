import type { Payload } from 'payload'

import type { Locale } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'
import { isAnnounced } from '@/programme/sessions/isAnnounced'
import { calendarFile, isBookWord } from '@/programme/sessions/sessionAddress'

/**
 * The page of one session, or what stands below it: its form (`/fr/seances-info/{id}/inscription`), or its file for
 * calendars. Nothing where there is none.
 */
export async function findSessionRoute(
  payload: Payload,
  { locale, rest }: { locale: Locale; rest: string[] },
): Promise<string | undefined> {
  const [id = '', word, ...more] = rest
  const below = more.length > 0 ? undefined : partOf(locale, word)
  if (below === undefined) return undefined
  if (!(await isAnnounced(await readerRequest(payload, locale), id))) return undefined
  return `/${locale}/infoSessions/${id}${below}`
}

function partOf(locale: Locale, word: string | undefined): string | undefined {
  if (word === undefined) return ''
  if (word === calendarFile) return `/calendar`
  return isBookWord(locale, word) ? '/book' : undefined
}

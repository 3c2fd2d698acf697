import type { Payload } from 'payload'

import type { Locale } from '@/platform/locales'
import { readerRequest } from '@/platform/readerRequest'
import { isAnnounced } from '@/programme/sessions/isAnnounced'
import { isBookWord } from '@/programme/sessions/sessionAddress'

/** The page of one session, or that of its form: `/fr/seances-info/{id}/inscription`. Nothing where there is none. */
export async function findSessionRoute(
  payload: Payload,
  { locale, rest }: { locale: Locale; rest: string[] },
): Promise<string | undefined> {
  const [id = '', word, ...more] = rest
  if (more.length > 0 || (word !== undefined && !isBookWord(locale, word))) return undefined
  if (!(await isAnnounced(await readerRequest(payload, locale), id))) return undefined
  return `/${locale}/infoSessions/${id}${word === undefined ? '' : '/book'}`
}

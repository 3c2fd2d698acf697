import type { Payload } from 'payload'

import { resolveAddress } from '@/content/addresses/resolveAddress'
import { isOn } from '@/content/capabilities'
import type { Locale } from '@/platform/locales'
import { feedAddress, feedLanguage } from '@/programme/sessions/feedAddress'

type Found = { path: string } | { moved: string }

/**
 * The calendar of sessions that an address means: `/fr/seances-info/nl.ics`, or `/fr/seances-info/{branch}/nl.ics`. A
 * branch that was renamed leads to its new name, for calendars ask for years.
 */
export async function findFeedRoute(
  payload: Payload,
  { locale, rest }: { locale: Locale; rest: string[] },
): Promise<Found | undefined> {
  const language = feedLanguage(rest.at(-1))
  if (!language || rest.length > 2) return undefined
  const below = (branch: string) => ({ path: `/${locale}/infoSessions/feeds/${branch}/${language}` })
  const [slug] = rest.length === 2 ? rest : []
  if (slug === undefined) return below('all')
  if (!isOn(payload, 'branches')) return undefined
  const found = await resolveAddress(payload, { locale, section: 'branches', slug })
  if (found.is === 'document') return below(found.id)
  return found.is === 'moved'
    ? { moved: feedAddress(locale, { language, branch: found.to.split('/').at(-1) }) }
    : undefined
}

import type { Locale } from '@/platform/locales'

import { sectionAddress } from './sections'

/** The second word of the portal's addresses, per page and language; the page's own name is how Next knows it. */
const portalWords = {
  'sign-in': { fr: 'connexion', nl: 'aanmelden', en: 'sign-in' },
  code: { fr: 'code', nl: 'code', en: 'code' },
  open: { fr: 'ouvrir', nl: 'openen', en: 'open' },
  application: { fr: 'candidature', nl: 'kandidatuur', en: 'application' },
  call: { fr: 'appel', nl: 'bellen', en: 'call' },
  data: { fr: 'mes-donnees', nl: 'mijn-gegevens', en: 'my-data' },
  file: { fr: 'mes-donnees.json', nl: 'mijn-gegevens.json', en: 'my-data.json' },
  calendar: { fr: 'mon-entretien.ics', nl: 'mijn-gesprek.ics', en: 'my-interview.ics' },
  training: { fr: 'formations', nl: 'opleidingen', en: 'training' },
  dates: { fr: 'mes-dates.ics', nl: 'mijn-data.ics', en: 'my-dates.ics' },
  feed: { fr: 'agenda', nl: 'agenda', en: 'calendar' },
  certificate: { fr: 'attestation.pdf', nl: 'attest.pdf', en: 'certificate.pdf' },
  check: { fr: 'attestation', nl: 'attest', en: 'certificate' },
  devices: { fr: 'mes-appareils', nl: 'mijn-toestellen', en: 'my-devices' },
} as const satisfies Record<string, Record<Locale, string>>

export type PortalPage = keyof typeof portalWords

/** Where a page of the portal stands; its front page without a name. */
export const portalAddress = (locale: Locale, page?: PortalPage): string =>
  page ? `${sectionAddress(locale, 'portal')}/${portalWords[page][locale]}` : sectionAddress(locale, 'portal')

/** The page of the portal that this word names in this language. */
export const portalPageAt = (locale: Locale, word: string): PortalPage | undefined =>
  (Object.keys(portalWords) as PortalPage[]).find((page) => portalWords[page][locale] === word)

/** A step of an application, counted from 1; the last one is where everything is checked. */
export const stepAddress = (locale: Locale, step: number): string => `${portalAddress(locale, 'application')}/${step}`

/** Behind these stands one more word: a token, a booking, the number of a certificate. */
const withTail: ReadonlySet<PortalPage> = new Set(['open', 'dates', 'feed', 'certificate', 'check'])

/** Whether these words may follow the name of a page: behind an application a step, behind others the one thing they are about. */
export function mayFollowInPortal(page: PortalPage, words: string[]): boolean {
  if (page === 'application') return words.length === 1 && /^[1-9]$/.test(words[0] ?? '')
  return words.length === (withTail.has(page) ? 1 : 0)
}

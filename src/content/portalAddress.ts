import type { Locale } from '@/platform/locales'

import { sectionAddress } from './sections'

/** The second word of the portal's addresses, per page and language; the page's own name is how Next knows it. */
const portalWords = {
  'sign-in': { fr: 'connexion', nl: 'aanmelden', en: 'sign-in' },
  code: { fr: 'code', nl: 'code', en: 'code' },
  open: { fr: 'ouvrir', nl: 'openen', en: 'open' },
  devices: { fr: 'mes-appareils', nl: 'mijn-toestellen', en: 'my-devices' },
} as const satisfies Record<string, Record<Locale, string>>

export type PortalPage = keyof typeof portalWords

/** Where a page of the portal stands; its front page without a name. */
export const portalAddress = (locale: Locale, page?: PortalPage): string =>
  page ? `${sectionAddress(locale, 'portal')}/${portalWords[page][locale]}` : sectionAddress(locale, 'portal')

/** The page of the portal that this word names in this language. */
export const portalPageAt = (locale: Locale, word: string): PortalPage | undefined =>
  (Object.keys(portalWords) as PortalPage[]).find((page) => portalWords[page][locale] === word)

/** Whether these words may follow the name of a page: behind the one of a letter stands its token. */
export const mayFollowInPortal = (page: PortalPage, words: string[]): boolean =>
  words.length === (page === 'open' ? 1 : 0)

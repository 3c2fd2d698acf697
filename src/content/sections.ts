import { type Locale, locales } from '@/platform/locales'

/** The first word of an address, per section and language (DESIGN: addresses). */
export const sections = {
  stories: { fr: 'temoignages', nl: 'verhalen', en: 'stories' },
  news: { fr: 'actualites', nl: 'nieuws', en: 'news' },
  campaigns: { fr: 'campagnes', nl: 'campagnes', en: 'campaigns' },
  publications: { fr: 'publications', nl: 'publicaties', en: 'publications' },
  events: { fr: 'agenda', nl: 'agenda', en: 'events' },
  infoSessions: { fr: 'seances-info', nl: 'infosessies', en: 'info-sessions' },
  impact: { fr: 'impact', nl: 'impact', en: 'impact' },
  press: { fr: 'presse', nl: 'pers', en: 'press' },
  branches: { fr: 'antennes', nl: 'vestigingen', en: 'branches' },
  search: { fr: 'recherche', nl: 'zoeken', en: 'search' },
  partners: { fr: 'partenaires', nl: 'partners', en: 'partners' },
  portal: { fr: 'portail', nl: 'portaal', en: 'portal' },
  desk: { fr: 'accueil', nl: 'balie', en: 'desk' },
} as const satisfies Record<string, Record<Locale, string>>

export type Section = keyof typeof sections

/** Where the front page of a section stands in one language. */
export const sectionAddress = (locale: Locale, section: Section): string => `/${locale}/${sections[section][locale]}`

/** Where the front page of a section stands in every language. */
export const sectionAddresses = (section: Section) =>
  Object.fromEntries(locales.map((locale) => [locale, sectionAddress(locale, section)])) as Record<Locale, string>

/** The section that this word opens in this language. */
export const sectionAt = (locale: Locale, word: string): Section | undefined =>
  (Object.keys(sections) as Section[]).find((section) => sections[section][locale] === word)

/** Words that no page may take as its slug, in any language. */
export const isReservedSlug = (slug: string): boolean =>
  Object.values(sections).some((words) => Object.values(words).some((word) => word === slug))

import type { Locale } from '@/platform/locales'

import { sections } from './sections'

/** The collections whose documents have an address, drafts and a language switch, and the section they stand in. */
export const kinds = {
  stories: 'stories',
  news: 'news',
  campaigns: 'campaigns',
  publications: 'publications',
  events: 'events',
  'press-releases': 'press',
  branches: 'branches',
  pages: undefined,
} as const

export type Kind = keyof typeof kinds

export const isKind = (slug: string): slug is Kind => Object.hasOwn(kinds, slug)

/** The path of a document below its locale: `temoignages/selam-et-marc`, or `contact` for a page. */
export function pathOf(kind: Kind, locale: Locale, slug: string): string {
  const section = kinds[kind]
  return section ? `${sections[section][locale]}/${slug}` : slug
}

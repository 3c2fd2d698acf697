import type { createTranslator } from 'use-intl/core'

import type { Config } from '@/payload-types'
import type { Messages } from '@/messages/messages'
import type { Locale } from '@/platform/locales'

export type Translate = ReturnType<typeof createTranslator<Messages>>

/** The collections whose documents have an address. */
export type Kind =
  'stories' | 'news' | 'campaigns' | 'publications' | 'events' | 'press-releases' | 'branches' | 'pages'

export type Section =
  | 'stories'
  | 'news'
  | 'campaigns'
  | 'publications'
  | 'events'
  | 'infoSessions'
  | 'impact'
  | 'press'
  | 'branches'
  | 'search'
  | 'partners'

/** A document as far as its address and name go. */
export type Addressed = { id: string; title?: string | null; slug?: string | null; role?: string | null }

/** What every drawn page knows: its language, its words, and where things stand. */
export type Page = {
  locale: Locale
  t: Translate
  /** The address of a document in the page's language; undefined when it has none (its capability is off, no slug). */
  href: (kind: Kind, doc: Addressed) => string | undefined
  /** The address of a section's front page; undefined when the section is switched off. */
  section: (section: Section) => string | undefined
  /** The absolute address of the page itself, for share links. */
  url: string
  now: Date
}

/** A document shown in another language than the page's, because it does not exist in the page's language. */
export type Shown<T> = { doc: T; shownIn: Locale }

export type AnyDocument = Config['collections'][Kind]

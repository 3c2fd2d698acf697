import { type Kind, pathOf } from '@/content/kinds'
import type { RawDocument } from '@/content/readRaw'
import { textIn } from '@/content/search/inLanguage'
import type { Locale } from '@/platform/locales'

/** The path of the home page; there is one at a time. */
export const homePath = '/'

type Which = { kind: Kind; doc: RawDocument; locale: Locale }

/** The path at which a document stands in one language, by its slug or its role; nothing where it has no slug. */
export function pathOfDocument({ kind, doc, locale }: Which): string | undefined {
  const slug = textIn(doc.slug, locale)
  if (!slug) return undefined
  return kind === 'pages' && doc.role === 'home' ? homePath : pathOf(kind, locale, slug)
}

import type { Addressed, Kind, Page, Section } from './page'

type Stored = {
  label?: string | null
  document?: { relationTo: Kind; value: string | Addressed } | null
  section?: Section | null
  url?: string | null
}

export type Link = { href: string; label: string }

/** A stored link as it is drawn: nothing without words in the page's language or without an address there. */
export function linkOf(page: Page, link: Stored | null | undefined): Link | undefined {
  if (!link) return undefined
  const doc = link.document && typeof link.document.value === 'object' ? link.document.value : undefined
  const front = link.section ? page.section(link.section) : undefined
  const href = (link.document && doc && page.href(link.document.relationTo, doc)) || front || link.url
  const label = link.label || doc?.title || (link.section && page.t(`sections.${link.section}.title`))
  return href && label ? { href, label } : undefined
}

/** What an anchor needs beside its address when it leaves the site. */
export const relOf = (href: string) => (/^https?:\/\//.test(href) ? 'noopener' : undefined)

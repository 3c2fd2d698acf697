import type { Addressed, Kind, Page } from './page'

type Stored = {
  label?: string | null
  document?: { relationTo: Kind; value: string | Addressed } | null
  url?: string | null
}

export type Link = { href: string; label: string }

/** A stored link as it is drawn: nothing without words in the page's language or without an address there. */
export function linkOf(page: Page, link: Stored | null | undefined): Link | undefined {
  if (!link) return undefined
  const doc = link.document && typeof link.document.value === 'object' ? link.document.value : undefined
  const href = (link.document && doc && page.href(link.document.relationTo, doc)) || link.url
  const label = link.label || doc?.title
  return href && label ? { href, label } : undefined
}

/** What an anchor needs beside its address when it leaves the site. */
export const relOf = (href: string) => (/^https?:\/\//.test(href) ? 'noopener' : undefined)

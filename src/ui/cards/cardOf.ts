import type { AnyDocument, Kind, Page } from '../page'
import type { CardItem } from './CardItem'
import { details } from './details'

/** A document as a card in the page's language; undefined where it has no title or address in it. */
function cardOf<K extends Kind>(page: Page, kind: K, doc: AnyDocument & { id: string }): CardItem | undefined {
  const href = page.href(kind, doc)
  if (!href || !doc.title) return undefined
  return { href, title: doc.title, summary: doc.summary ?? undefined, meta: [], ...details(page, kind, doc) }
}

/** Documents of one kind as cards, those without words in the page's language left out. */
export const cardsOf = (page: Page, kind: Kind, docs: AnyDocument[]): CardItem[] =>
  docs.flatMap((doc) => cardOf(page, kind, doc) ?? [])

/** Related documents of any kind as cards. */
export const relatedCards = (
  page: Page,
  related: { relationTo: Kind; value: string | AnyDocument }[] | null | undefined,
) =>
  (related ?? []).flatMap(({ relationTo, value }) =>
    typeof value === 'object' ? (cardOf(page, relationTo, value) ?? []) : [],
  )

import type { PayloadRequest } from 'payload'

import { correctQuery } from './correctQuery'
import { type Found, findEntries } from './findEntries'

export type SearchResult = Found & { query: string; correctedTo?: string }

/**
 * What readers of a language find for their words: every form of a word, with or without accents, also inside a
 * compound. Where nothing is found, the nearest known words are tried instead, and said. Any text is just a query.
 */
export async function searchSite(
  req: PayloadRequest,
  { query, pageNumber = 1 }: { query: string; pageNumber?: number },
): Promise<SearchResult> {
  const asked = cleanQuery(query)
  if (asked.length < 2) return { query: asked, total: 0, entries: [] }
  const found = await findEntries(req, { query: asked, pageNumber })
  if (found.total > 0) return { query: asked, ...found }

  const inside = await findEntries(req, { query: asked, pageNumber, anywhere: true })
  if (inside.total > 0) return { query: asked, ...inside }

  const correctedTo = await correctQuery(req, asked)
  if (!correctedTo) return { query: asked, ...found }
  return { query: asked, correctedTo, ...(await findEntries(req, { query: correctedTo, pageNumber })) }
}

/** The words of a query without control characters, at most 200 characters of them. */
const cleanQuery = (query: string): string =>
  query
    .slice(0, 2000)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)

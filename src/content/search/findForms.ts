import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

// A query of two hundred letters must not become one of thousands of words.
const [mostParts, mostForms] = [12, 40]

/** Words of four letters and more, which are also looked for inside longer words. */
export const longWords = (query: string): string[] => query.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4)

/**
 * For each longer word of a query the site's words that it is a part of, the most common first: “verslag” stands in
 * “jaarverslag”. The word itself is always one of them, and from the thirteenth word on the only one.
 */
export async function findForms(req: PayloadRequest, query: string): Promise<string[][]> {
  const words = longWords(query)
  if (words.length === 0) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select asked.nth, forms.word
    from unnest(array[${sql.join(
      words.slice(0, mostParts).map((word) => sql`${word}`),
      sql`, `,
    )}]::text[]) with ordinality asked (word, nth),
    lateral (
      select word from search_words
      where locale = ${req.locale} and word like '%' || lower(unaccent(asked.word)) || '%'
      order by entries desc, word limit ${mostForms}
    ) forms`)
  const forms = rows as { nth: string; word: string }[]
  return words.map((word, index) => [
    word,
    ...forms.flatMap((form) => (Number(form.nth) === index + 1 ? [form.word] : [])),
  ])
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** The query with each unknown word replaced by the most similar one of the site; nothing where none is similar. */
export async function correctQuery(req: PayloadRequest, query: string): Promise<string | undefined> {
  const words = query
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 12)
  const corrected = await Promise.all(words.map((word) => nearestWord(req, word)))
  const changed = corrected.join(' ')
  return changed.toLowerCase() === words.join(' ').toLowerCase() ? undefined : changed
}

async function nearestWord(req: PayloadRequest, word: string): Promise<string> {
  if (word.length < 4) return word
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select word from search_words, (select lower(unaccent(${word})) as asked) query
    where locale = ${req.locale} and (word = asked or word % asked)
    order by word = asked desc, similarity(word, asked) desc, abs(length(word) - length(asked)), entries desc
    limit 1`)
  return typeof rows[0]?.word === 'string' ? rows[0].word : word
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { kinds } from '@/content/kinds'

/** How many results stand on one page. */
export const resultsPerPage = 10

type SQL = ReturnType<typeof sql>

export type FoundEntry = { kind: string; title: Marked; path: string; excerpt: Marked }
export type Marked = { text: string; mark: boolean }[]
export type Found = { total: number; entries: FoundEntry[] }

type Wish = { query: string; pageNumber: number }

/** The entries that hold every word of a query, best first: titles before texts, whole words before parts of words. */
export async function findEntries(req: PayloadRequest, { query, pageNumber }: Wish): Promise<Found> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const language = sql`${`site_${req.locale}`}::regconfig`
  const { rows } = await drizzle.execute(sql`
    with asked as (select plainto_tsquery(${language}, ${query}) as words),
    found as (
      select entry.*, ${weight} * (ts_rank('{0.05, 0.15, 0.4, 1}', entry.words, asked.words, 1) + ${inTitle(query)}) as rank, count(*) over () as total
      from search_entries entry, asked
      where entry.locale = ${req.locale} and entry.kind not in (${kindsOff(req)})
        and (entry.words @@ asked.words or ${holdsAll(query)})
      order by rank desc, published_on desc nulls last, path
      limit ${resultsPerPage} offset ${(pageNumber - 1) * resultsPerPage}
    )
    select found.kind, found.path, found.total::int as total,
      ts_headline(${language}, left(found.title, 300), asked.words, ${`HighlightAll=true, ${marks}`}) as title,
      ts_headline(${language}, concat_ws(' ', found.summary, found.body), asked.words, ${`MaxWords=32, MinWords=18, ${marks}`}) as excerpt
    from found, asked order by found.rank desc, found.published_on desc nulls last, found.path`)
  const entries = rows.map(({ kind, path, title, excerpt }) => ({
    kind: String(kind),
    path: String(path),
    title: partsOf(String(title)),
    excerpt: partsOf(String(excerpt)),
  }))
  return { total: Number(rows[0]?.total ?? 0), entries }
}

/** A page or a report is what people look for; a single figure or a partner rather stands beside it. */
const weight = sql`(case entry.kind when 'figures' then 0.4 when 'partners' then 0.4 when 'pages' then 1.3 else 1 end)`

// Two characters of Unicode's private use area, which cleanQuery and no editor let in: nothing to mistake for markup.
const [open, close] = ['\uE000', '\uE001']
const marks = `StartSel=${open}, StopSel=${close}`

const partsOf = (text: string): Marked =>
  text.split(new RegExp(`(${open}[^${close}]*${close})`)).flatMap((part) => {
    const mark = part.startsWith(open)
    const words = part.replaceAll(open, '').replaceAll(close, '')
    return words ? [{ text: words, mark }] : []
  })

/** Words of four letters and more, which are also looked for inside longer words: “verslag” in “jaarverslag”. */
const longWords = (query: string): string[] => query.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4)

const holdsAll = (query: string): SQL => {
  const words = longWords(query)
  if (words.length === 0) return sql`false`
  return sql.join(
    words.map((word) => sql`entry.plain like '%' || lower(unaccent(${word})) || '%'`),
    sql` and `,
  )
}

/** A little more for each word of the query that stands in the title, also as a part of a longer word. */
const inTitle = (query: string): SQL =>
  sql.join(
    [
      sql`0.0`,
      ...longWords(query).map(
        (word) =>
          sql`(case when lower(unaccent(entry.title)) like '%' || lower(unaccent(${word})) || '%' then 0.2 else 0 end)`,
      ),
    ],
    sql` + `,
  )

function kindsOff({ payload }: PayloadRequest): SQL {
  const capabilities = { ...kinds, pages: 'pages', chapter: 'publications', figures: 'impact', partners: 'partners' }
  const off = Object.entries(capabilities).flatMap(([kind, name]) => (isOn(payload, name) ? [] : [sql`${kind}`]))
  return off.length > 0 ? sql.join(off, sql`, `) : sql`''`
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { kinds } from '@/content/kinds'

import { findForms, longWords } from './findForms'

/** How many results stand on one page. */
export const resultsPerPage = 10

/** From how many characters the words around a match are taken; of a chapter without end it would take long. */
const headlined = 4000

/** How many matches are weighed by their texts; those behind them stay in the order of their titles and days. */
const weighed = 200

type SQL = ReturnType<typeof sql>

export type FoundEntry = { kind: string; title: string; path: string; excerpt: Marked }
export type Marked = { text: string; mark: boolean }[]
export type Found = { total: number; entries: FoundEntry[] }

type Row = { kind: string | null; path: string; title: string; excerpt: string }

type Wish = {
  query: string
  pageNumber: number
  /** Looks into the texts instead of the index: for parts of numbers and of endless words, of four letters at least. */
  anywhere?: boolean
}

/** The entries that hold every word of a query, best first: titles before texts, whole words before parts of words. */
export async function findEntries(req: PayloadRequest, { query, pageNumber, anywhere = false }: Wish): Promise<Found> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const language = sql`${`site_${req.locale}`}::regconfig`
  const last = pageNumber * resultsPerPage
  const { rows } = await drizzle.execute(sql`
    with words as (
      select plainto_tsquery(${language}, search_text(${query})) as whole, ${tsquery(language, await findForms(req, query))} as loose
    ),
    asked as (select whole, loose, whole || loose as words from words),
    matched as materialized (
      select entry.ctid as place, entry.title_words @@ asked.words as titled, entry.kind = 'pages' as page,
        entry.published_on, entry.path
      from search_entries entry, asked
      where entry.locale = ${req.locale} and entry.kind not in (${kindsOff(req)})
        and ${anywhere ? holdsAll(query) : sql`entry.words @@ asked.words`}
    ),
    best as (select * from matched order by ${promising} limit ${Math.max(weighed, last)}),
    placed as (select place, row_number() over (order by ${promising}) as nth from best),
    found as (
      select place, nth, case when nth <= ${weighed} then (
        select ${weight} * (ts_rank('{0.05, 0.15, 0.4, 1}', entry.words, asked.whole, 1) + ${inTitle(query)})
        from search_entries entry where entry.ctid = placed.place
      ) else -1 end as rank
      from placed, asked
      order by rank desc, nth
      limit ${resultsPerPage} offset ${last - resultsPerPage}
    )
    select entry.kind, entry.path, counted.total, entry.title,
      ts_headline(${language}, left(concat_ws(' ', entry.summary, entry.body), ${headlined}), asked.words, ${`MaxWords=32, MinWords=18, ${marks}`}) as excerpt
    from (select count(*)::int as total from matched) counted cross join asked
      left join found on true left join search_entries entry on entry.ctid = found.place
    order by found.rank desc, found.nth`)
  // Behind the last page there is a count and no entry.
  const entries = (rows as Row[]).flatMap(({ kind, path, title, excerpt }) =>
    kind === null ? [] : [{ kind, path, title, excerpt: partsOf(excerpt) }],
  )
  return { total: Number(rows[0]?.total ?? 0), entries }
}

/** What is likely to be best without a look into its text. */
const promising = sql`titled desc, page desc, published_on desc nulls last, path collate "C"`

/** A page or a report is what people look for; a single figure or a partner rather stands beside it. */
const weight = sql`(case entry.kind when 'figures' then 0.4 when 'partners' then 0.4 when 'pages' then 1.3 else 1 end)`

/** Any form of each word, and of every word at least one. */
const tsquery = (language: SQL, words: string[][]): SQL =>
  words.length === 0
    ? sql`''::tsquery`
    : sql.join(
        words.map((forms) => {
          const each = forms.map((form) => sql`plainto_tsquery(${language}, ${form})`)
          // A stop word asks for nothing, so what it is a part of must not be asked for either.
          return sql`(case when numnode(${each[0]}) = 0 then ''::tsquery else ${sql.join(each, sql` || `)} end)`
        }),
        sql` && `,
      )

// Two characters of Unicode's private use area, which cleanQuery and no editor let in: nothing to mistake for markup.
const [open, close] = ['\uE000', '\uE001']
const marks = `StartSel=${open}, StopSel=${close}`

const partsOf = (text: string): Marked =>
  text.split(new RegExp(`(${open}[^${close}]*${close})`)).flatMap((part) => {
    const mark = part.startsWith(open)
    const words = part.replaceAll(open, '').replaceAll(close, '')
    return words ? [{ text: words, mark }] : []
  })

const holdsAll = (query: string): SQL =>
  sql.join(
    [sql`${longWords(query).length > 0}`, ...longWords(query).map((word) => sql`entry.plain like ${inside(word)}`)],
    sql` and `,
  )

/** A little more for each word of the query that stands in the title, also as a part of a longer word. */
const inTitle = (query: string): SQL =>
  sql.join(
    [
      sql`0.0`,
      ...longWords(query).map(
        (word) => sql`(case when lower(unaccent(entry.title)) like ${inside(word)} then 0.2 else 0 end)`,
      ),
    ],
    sql` + `,
  )

const inside = (word: string): SQL => sql`'%' || lower(unaccent(${word})) || '%'`

function kindsOff({ payload }: PayloadRequest): SQL {
  const capabilities = { ...kinds, pages: 'pages', chapter: 'publications', figures: 'impact', partners: 'partners' }
  const off = Object.entries(capabilities).flatMap(([kind, name]) => (isOn(payload, name) ? [] : [sql`${kind}`]))
  return off.length > 0 ? sql.join(off, sql`, `) : sql`''`
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'
import { inTransaction, transactionOf } from '@/platform/transaction'

export type Entry = {
  locale: Locale
  kind: string
  document: string
  /** 0 for the document itself, else the number of a chapter. */
  part: number
  /** Below the locale, without a slash in front. */
  path: string
  title: string
  summary: string
  body: string
  /** What it is in words: kind, branch, sector, themes. Found like the summary, never shown. */
  keywords: string
  publishedOn: string | null
}

/** Puts these entries in the place of all that search knew of a document. */
export const replaceEntries = (
  req: PayloadRequest,
  { document, entries }: { document: string; entries: Entry[] },
): Promise<void> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('search'))`) // The lexicon's rows belong to all documents.
    await db.execute(sql`delete from search_entries where document = ${document}`)
    for (const entry of entries) await insert(db, entry)
  })

async function insert(
  db: PostgresAdapter['drizzle'],
  { locale, kind, document, part, path, title, summary, body, keywords, publishedOn }: Entry,
) {
  await db.execute(sql`
    insert into search_entries (locale, kind, document, part, path, title, summary, body, keywords, published_on)
    values (${locale}, ${kind}, ${document}, ${part}, ${path}, ${title}, ${summary}, ${body.slice(0, 200_000)}, ${keywords}, ${publishedOn})`)
}

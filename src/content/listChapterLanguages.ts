import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { type Locale, locales } from '@/platform/locales'

type Asked = { id: string; chapter: number }

/** The languages in which readers have a chapter of this number in a report. */
export async function listChapterLanguages(payload: Payload, { id, chapter }: Asked): Promise<Locale[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select locale from search_entries where document = ${id} and kind = 'chapter' and part = ${chapter}`)
  return locales.filter((locale) => rows.some((row) => row.locale === locale))
}

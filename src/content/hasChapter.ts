import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { type Locale, locales } from '@/platform/locales'

type Asked = { id: string; locale: Locale; chapter: number }

/** Whether a report has a chapter of this number in the language in which readers of `locale` are shown it. */
export async function hasChapter(payload: Payload, { id, locale, chapter }: Asked): Promise<boolean> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select locale, bool_or(part = ${chapter}) as told from search_entries where document = ${id} group by locale`)
  const shownIn = [locale, ...locales].find((one) => rows.some((row) => row.locale === one))
  return rows.some((row) => row.locale === shownIn && row.told === true)
}

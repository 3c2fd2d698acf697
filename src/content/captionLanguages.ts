import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { FieldHook } from 'payload'

import type { Locale } from '@/platform/locales'

/** The languages in which a video has captions, so that its player offers each of them on a page in any language. */
export const captionLanguages: FieldHook<{ id: string }> = async ({ originalDoc, data, req }) => {
  const id = originalDoc?.id ?? data?.id
  if (!id) return []
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select _locale as locale from videos_locales where _parent_id = ${id} and captions <> '' order by _locale`)
  return (rows as { locale: Locale }[]).map(({ locale }) => locale)
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Path } from '@/payload-types'
import { locales } from '@/platform/locales'

type SQL = ReturnType<typeof sql>
export type PathRow = Pick<Path, 'locale' | 'path' | 'document' | 'current' | 'live'>

/** Rows of `paths`, where readers are now before all others and then in the order of our languages, read with one statement of our own: every page that is drawn asks for them twice. */
export async function listPaths(payload: Payload, where: SQL): Promise<PathRow[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const order = sql`("current" and live) desc, array_position(${sql.param([...locales])}::text[], locale::text), path`
  const { rows } = await drizzle.execute(sql`
    select locale, path, document, current, live from paths where ${where} order by ${order}`)
  return rows as PathRow[]
}

/** Where a document stands now in every language in which readers see it. */
export const currentPaths = (payload: Payload, document: string): Promise<PathRow[]> =>
  listPaths(payload, sql`document = ${document} and current and live`)

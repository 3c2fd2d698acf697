import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { ListKind } from './facets'

/** The documents of a list that filters cannot tell apart. */
export type Group = {
  branch: string | null
  year: number | null
  choice: string | null
  themes: string[]
  audiences: string[]
  video: boolean
  /** Whether they are still to come; of the agenda only. */
  upcoming: boolean
  documents: number
}

/** What readers see in a list in the request's language, counted. */
export async function findGroups(req: PayloadRequest, { kind, now }: { kind: ListKind; now: Date }): Promise<Group[]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const same = sql.raw('branch, year, choice, themes, audiences, video')
  const { rows } = await drizzle.execute(
    kind === 'events'
      ? sql`
          select ${same}, ends >= ${now.toISOString()}::timestamptz as upcoming, count(*)::int as documents
          from list_entries where kind = ${kind} and locale = ${req.locale} group by ${same}, upcoming`
      : sql`select ${same}, true as upcoming, documents from list_counts where kind = ${kind} and locale = ${req.locale}`,
  )
  return rows as Group[]
}

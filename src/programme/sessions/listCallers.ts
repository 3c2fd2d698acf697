import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** A branch that calls people back: one that has announced sessions. */
export type Caller = { id: string; name: string }

/** The branches that somebody can choose to be called by, in the reader's language, by name. */
export async function listCallers({ payload, locale }: PayloadRequest): Promise<Caller[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select branch.id, named.title as name from branches branch
    cross join lateral (
      select title from branches_locales where _parent_id = branch.id and title is not null
      order by _locale::text = ${locale} desc, _locale limit 1) named
    where exists (select from info_sessions where branch_id = branch.id and state <> 'draft')
    order by name, branch.id`)
  return rows as Caller[]
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { branchesOf } from '@/people/access'

/** The branches of a colleague by name, in the language of the request or the first one that has a name. */
export async function listOwnBranches({
  payload,
  user,
  locale,
}: PayloadRequest): Promise<{ id: string; name: string }[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id, coalesce((select title from branches_locales names where names._parent_id = branches.id and title is not null
      order by _locale::text = ${locale} desc, _locale limit 1), '') as name
    from branches where id = any(${sql.param(branchesOf(user))}::uuid[]) order by name, id`)
  return rows as { id: string; name: string }[]
}

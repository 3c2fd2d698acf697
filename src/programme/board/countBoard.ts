import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { hasRole } from '@/people/access'

import { boardOf, type BoardWish, quietDays } from './listApplications'

/** How many applications wait for the house, how many refusals for an agreement, and of how many people nothing is heard. */
export type BoardCounts = { submitted: number; agree: number; quiet: number }

/** Counts the board of a coordinator, or of one of their branches, as it would list it; nothing of anybody. */
export async function countBoard(req: PayloadRequest, wish: Pick<BoardWish, 'branch'> = {}): Promise<BoardCounts> {
  if (!hasRole(req.user, 'coordinator')) return { submitted: 0, agree: 0, quiet: 0 }
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select count(*) filter (where "group" = 'submitted')::int as submitted,
      count(*) filter (where "group" = 'agree')::int as agree, count(*) filter (where quiet > ${quietDays}::int)::int as quiet
    from (${boardOf(req, wish)}) board`)
  return rows[0] as BoardCounts
}

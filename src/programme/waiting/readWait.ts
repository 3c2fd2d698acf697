import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** What somebody who is ready is told of the wait, in whole weeks. */
export type Wait = {
  own: number
  /** So long have half of those waited so far who wait as they do; left out where they are too few to say. */
  half?: number
}

/** Fewer people than this say something about each of them. */
const fewest = 10

/**
 * How long a member has been ready, and how long people of the same role, branch and first sector have waited so far; of
 * the same role and branch where those are fewer than ten; nothing of anybody else where these are, too.
 */
export async function readWait({ payload }: PayloadRequest, application: string): Promise<Wait | undefined> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    with ready as (
      select applications.id, role, branch_id, (select max(at) from application_moves
          where application_id = applications.id and "to" = 'ready') as since,
        (select sectors_id from applications_rels where parent_id = applications.id and path = 'sectors'
          order by "order" limit 1) as sector
      from applications where state = 'ready'
    ), own as (select * from ready where id = ${application}), others as (
      select extract(epoch from now() - ready.since) / 604800 as weeks, ready.sector is not distinct from own.sector as near
      from ready join own on own.role = ready.role and own.branch_id = ready.branch_id where ready.id <> own.id
    )
    select floor(extract(epoch from now() - own.since) / 604800)::int as own,
      (select count(*)::int from others where near) as near, (select count(*)::int from others) as "all",
      (select percentile_cont(0.5) within group (order by weeks) from others where near) as "nearHalf",
      (select percentile_cont(0.5) within group (order by weeks) from others) as "allHalf"
    from own`)
  const [found] = rows as { own: number; near: number; all: number; nearHalf: number; allHalf: number }[]
  if (!found) return undefined
  const { own, near, all } = found
  if (near >= fewest) return { own, half: Math.floor(found.nearHalf) }
  return all >= fewest ? { own, half: Math.floor(found.allHalf) } : { own }
}

import type { Client } from 'pg'

/**
 * Gives back the jobs of workers that no longer live. A live worker holds an advisory lock with its name on a
 * connection of its own; graphile-worker alone would keep a crashed worker's jobs for four hours.
 */
export async function freeCrashedJobs(client: Client): Promise<void> {
  await client.query(`
    select graphile_worker.force_unlock_workers(array_agg(gone.name))
    from (
      select distinct locked_by as name from graphile_worker._private_jobs
      where locked_by is not null and locked_at < now() - interval '5 seconds'
        and not exists (
          select 1 from pg_locks
          where locktype = 'advisory' and objsubid = 1 and granted
            and database = (select oid from pg_database where datname = current_database())
            and (classid::bigint << 32 | objid::bigint) = hashtextextended(locked_by, 0))
    ) gone
    having count(*) > 0`)
}

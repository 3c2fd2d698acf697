import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Does `work` unless somebody, on whichever instance, does the work of this name already: then it gives undefined. */
export async function runAlone<T>(payload: Payload, name: string, work: () => Promise<T>): Promise<T | undefined> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const client = await pool.connect()
  const key = [name]
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine',
      key,
    )
    return rows[0]?.mine ? await work() : undefined
  } finally {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', key).catch(() => undefined)
    // Where the connection could not be asked, the lock ends with it.
    client.release(true)
  }
}

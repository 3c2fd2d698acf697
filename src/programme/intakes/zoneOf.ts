import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const zones: Record<string, string> = { BE: 'Europe/Brussels', FR: 'Europe/Paris', NL: 'Europe/Amsterdam' }

/** The time zone in which a branch makes appointments: that of its country. */
export async function zoneOf({ db }: Pick<Payload, 'db'>, branch: string): Promise<string> {
  const { rows } = await (db as unknown as PostgresAdapter).drizzle.execute(sql`
    select country::text from branches where id = ${branch}`)
  return zones[String(rows[0]?.country)] ?? 'Europe/Brussels'
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { CountryCode } from 'libphonenumber-js/max'
import type { Payload } from 'payload'

/** The country of a session's branch, in which its telephone numbers are read; Belgium where it has none. */
export async function findCountry({ db }: Pick<Payload, 'db'>, session: string): Promise<CountryCode> {
  const { drizzle } = db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select country from info_sessions join branches on branches.id = branch_id where info_sessions.id = ${session}`)
  return (rows[0] as { country: CountryCode | null } | undefined)?.country ?? 'BE'
}

/** The country of a branch, likewise. */
export async function findBranchCountry({ db }: Pick<Payload, 'db'>, branch: string): Promise<CountryCode> {
  const { drizzle } = db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`select country from branches where id = ${branch}`)
  return (rows[0] as { country: CountryCode | null } | undefined)?.country ?? 'BE'
}

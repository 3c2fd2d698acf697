import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** The coordinator who accompanies somebody, with the number at which they are called at work. */
export type Guide = { name: string; telephone: string | null }

/** Who accompanies an application; nobody before a coordinator has taken it up, or when they have left. */
export async function readGuide({ payload }: PayloadRequest, application: string): Promise<Guide | undefined> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select staff.name, staff.telephone from applications join staff on staff.id = coordinator_id
    where applications.id = ${application} and staff.state = 'active'`)
  return rows[0] as Guide | undefined
}

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isUuid } from '@/content/isUuid'
import { hasRole } from '@/people/access'

import { type Kept, unsealLines } from './keptLines'

export type TriedImport = Kept & { id: string; expiresAt: string }

/** What a coordinator's own list would do; nothing once it is carried out, or its hour is over. */
export async function readImport(req: PayloadRequest, id: string): Promise<TriedImport | undefined> {
  if (!isUuid(id) || !hasRole(req.user, 'coordinator')) return undefined
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select lines, expires_at as "expiresAt" from imports
    where id = ${id} and staff_id = ${req.user?.id} and expires_at > now() and lines is not null`)
  const [found] = rows as { lines: string; expiresAt: string }[]
  return found && { id, ...unsealLines(req, found.lines), expiresAt: new Date(found.expiresAt).toISOString() }
}

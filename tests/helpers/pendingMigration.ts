import { readdirSync, readFileSync } from 'node:fs'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** The SQL that a new migration would hold: nothing, when the migrations know every collection as it is. */
export async function pendingMigration({ db }: Payload): Promise<string[]> {
  const { requireDrizzleKit, schema } = db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const newest = readdirSync('migrations')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const known = JSON.parse(readFileSync(`migrations/${newest}`, 'utf8')) as never
  return generateMigration(known, (await generateDrizzleJson(schema)) as never)
}

import type { Client } from 'pg'

import { migrationNames } from '../migrationNames'
import { about, type Finding } from './Finding'

const { ok, warning, failed } = about('Migrations')

/** Whether the database and this release are of the same age. */
export async function examineMigrations(client: Client): Promise<Finding> {
  const { rows: known } = await client.query<{ known: boolean }>(`
    select to_regclass('public.payload_migrations') is not null
      and to_regclass('graphile_worker._private_jobs') is not null as known`)
  if (!known[0]?.known) return failed('the database has no tables yet: npm start makes them')

  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  const done = rows.map(({ name }) => name)
  const wanted = migrationNames()
  const newer = done.filter((name) => !wanted.includes(name))
  const waiting = wanted.filter((name) => !done.includes(name))
  if (newer.length) return failed(`the database belongs to a newer release (${newer.join(', ')})`)
  if (waiting.length) return warning(`${waiting.join(', ')} will run at the next start`)
  return ok(`all ${wanted.length} have run`)
}

import { existsSync } from 'node:fs'
import path from 'node:path'

import { Client } from 'pg'

import type { Env } from '@/platform/env'

import { migrationNames } from './migrationNames'

/** Whether the database already has all that prepareContent would bring, so that pages need not wait for it. */
export async function isPrepared({ admin, demo, dataDir }: Env): Promise<boolean> {
  if (existsSync(path.join(dataDir, 'demo-is-loading'))) return false
  const client = new Client(process.env.DATABASE_URL)
  await client.connect()
  const asks = async (statement: string, values: unknown[] = []) =>
    Boolean((await client.query<{ yes: boolean }>(statement, values)).rows[0]?.yes)
  try {
    const tables = await asks(`select to_regclass('payload_migrations') is not null
      and to_regclass('graphile_worker.jobs') is not null yes`)
    if (!tables || !(await asks(ran, [migrationNames()]))) return false
    if (admin && !(await asks('select exists(select 1 from staff where email = $1) yes', [admin.email.toLowerCase()])))
      return false
    if (demo) return await asks('select exists(select 1 from pages) yes')
    return existsSync(path.join(dataDir, 'demo-accounts-closed'))
  } finally {
    await client.end()
  }
}

const ran = `select not exists(
  select unnest($1::text[]) except select name from payload_migrations) yes`

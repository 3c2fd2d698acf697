import { Client } from 'pg'

import type { Env } from '@/platform/env'

import { demandOutside } from '../postgres/demandOutside'
import { findRunning, hasCluster } from '../postgres/findRunning'
import { examineLog } from './examineLog'
import { examineMigrations } from './examineMigrations'
import { examineQueue } from './examineQueue'
import { about, type Finding } from './Finding'

const { ok, failed } = about('Database')

/** Whether the database answers and, where it does, what it knows of migrations and queued work. */
export async function examineDatabase({ databaseUrl, dataDir }: Env): Promise<Finding[]> {
  const url = databaseUrl ?? findRunning(dataDir)?.urlOf('duo')
  if (!url)
    return [failed(hasCluster(dataDir) ? 'is not running: npm start starts it' : `there is none in ${dataDir} yet`)]
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  client.on('error', () => undefined)
  try {
    await demandOutside(url)
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    const answers = ok(`answers (PostgreSQL ${rows[0]?.server_version}${databaseUrl ? ', DATABASE_URL' : ''})`)
    const migrations = await examineMigrations(client)
    if (migrations.state === 'failed') return [answers, migrations]
    return [
      answers,
      migrations,
      ...(await examineQueue(client)),
      ...(migrations.state === 'ok' ? [await examineLog(client)] : []),
    ]
  } catch (error) {
    return [failed((error as Error).message)]
  } finally {
    await client.end().catch(() => undefined)
  }
}

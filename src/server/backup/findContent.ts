import { Client } from 'pg'

import { StartError } from '../StartError'
import { listTables } from './listTables'
import { quoteTable } from './quote'

type Content = { filled: boolean; migrations: string[] }

/** What a database that nobody else may be working with already has: rows of ours, and migrations. */
export async function findContent(url: string): Promise<Content> {
  const client = new Client(url)
  await client.connect()
  try {
    await demandAlone(client)
    const tables = await listTables(client)
    const kept = tables.filter(({ schema, name }) => schema === 'public' && name !== 'payload_migrations')
    const asked = kept.map((table) => `exists(select from ${quoteTable(table)})`).join(' or ')
    const { rows } = await client.query<{ filled: boolean }>(`select ${asked || 'false'} as filled`)
    const migrated = tables.some(({ name }) => name === 'payload_migrations')
    const names = migrated ? await client.query<{ name: string }>('select name from payload_migrations') : { rows: [] }
    return { filled: rows[0]?.filled ?? false, migrations: names.rows.map(({ name }) => name) }
  } finally {
    await client.end()
  }
}

// Instances on other machines hold no lock in this data folder, but they hold connections.
async function demandAlone(client: Client): Promise<void> {
  const { rows } = await client.query<{ others: number }>(`
    select count(*)::int as others from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`)
  const others = rows[0]?.others ?? 0
  if (others)
    throw new StartError(`Somebody works with this database (${others} connections): stop every instance first.`)
}

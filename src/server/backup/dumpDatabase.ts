import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'

import { say } from '../say'
import { StartError } from '../StartError'
import { listTables, type Table } from './listTables'
import { type DumpedTable, entryOf, type Manifest } from './manifest'
import { quoteColumns, quoteTable } from './quote'

type Dump = Pick<Manifest, 'migrations' | 'queue' | 'tables' | 'sequences'> & { postgresql: string }

/** Writes every table, as all of them are at one moment, into files of `folder`; whoever works goes on working. */
export async function dumpDatabase(url: string, folder: string): Promise<Dump> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await openSnapshot(client)
    const facts = await readFacts(client)
    const tables: DumpedTable[] = []
    for (const table of await listTables(client)) tables.push(await dumpTable(client, { table, folder }))
    return { ...facts, tables }
  } finally {
    await client.end()
  }
}

async function openSnapshot(client: Client): Promise<void> {
  // Nobody migrates meanwhile: prepareContent takes this lock, too.
  const turn = `hashtextextended('duo prepare', 0)`
  const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock_shared(${turn}) as free`)
  if (!rows[0]?.free) {
    say('The site is being prepared; the backup waits for it …')
    await client.query(`select pg_advisory_lock_shared(${turn})`)
  }
  // Text that reads the same on every server, no time limits, and an error instead of rows that this user may not see.
  await client.query(`
    begin isolation level repeatable read read only;
    set local client_encoding = 'UTF8'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
    set local timezone = 'UTC'; set local row_security = off;
    set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`)
}

async function readFacts(client: Client): Promise<Omit<Dump, 'tables'>> {
  const { rows: known } = await client.query<{ known: boolean }>(`
    select to_regclass('public.payload_migrations') is not null
      and to_regclass('graphile_worker.migrations') is not null as known`)
  if (!known[0]?.known) throw new StartError('There is nothing to back up: this database has none of our tables yet.')

  const { rows: names } = await client.query<{ name: string }>('select name from payload_migrations order by name')
  const { rows: queue } = await client.query<{ id: number }>('select max(id) as id from graphile_worker.migrations')
  const { rows: server } = await client.query<{ server_version: string }>('show server_version')
  const { rows: sequences } = await client.query<Dump['sequences'][number]>(`
    select schemaname::text as schema, sequencename::text as name, last_value::text as last
    from pg_sequences where schemaname in ('public', 'graphile_worker') and last_value is not null order by 1, 2`)
  return {
    migrations: names.map(({ name }) => name),
    queue: queue[0]?.id ?? 0,
    postgresql: server[0]?.server_version ?? '',
    sequences,
  }
}

async function dumpTable(client: Client, { table, folder }: { table: Table; folder: string }): Promise<DumpedTable> {
  const copy = client.query(copyTo(`copy ${quoteTable(table)} (${quoteColumns(table.columns)}) to stdout`))
  const file = path.join(folder, path.basename(entryOf(table)))
  await pipeline(copy, createGzip(), createWriteStream(file, { mode: 0o600 }))
  return { ...table, rows: copy.rowCount }
}

import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Entry } from 'tar-stream'

import { StartError } from '../StartError'
import { listTables, type Table } from './listTables'
import { type DumpedTable, entryOf, type Manifest } from './manifest'
import { quoteColumns, quoteTable } from './quote'
import { readArchive } from './readArchive'
import { withLooseRules } from './withLooseRules'

type Backup = { file: string; manifest: Manifest }

/** Puts the rows of a backup in the place of those that are there: in one transaction, all and exactly, or none. */
export async function loadTables(url: string, { file, manifest }: Backup): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    const here = await listTables(client)
    demandRoom(here, manifest)
    await client.query(`begin; set local client_encoding = 'UTF8'; set local statement_timeout = 0`)
    await withLooseRules(client, async () => {
      await client.query(`truncate ${here.map(quoteTable).join(', ')}`)
      await copyTables(client, { file, manifest })
      for (const sequence of manifest.sequences)
        await client.query('select setval($1::regclass, $2::bigint)', [quoteTable(sequence), sequence.last])
    })
    for (const table of manifest.tables) await compareRows(client, table)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

function demandRoom(here: Table[], { tables }: Manifest): void {
  for (const { schema, name, columns } of tables) {
    const room = here.find((table) => table.schema === schema && table.name === name)
    const lost = room ? columns.find((column) => !room.columns.includes(column)) : name
    if (lost) throw new StartError(`The backup holds ${schema}.${name} with ${lost}, which this release does not know.`)
  }
}

async function copyTables(client: Client, { file, manifest }: Backup): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [entryOf(table), table]))
  for await (const { name, content } of readArchive(file)) {
    const table = tables.get(name)
    if (table) await copyTable(client, { table, content })
    else content.resume()
  }
}

async function copyTable(client: Client, { table, content }: { table: DumpedTable; content: Entry }): Promise<void> {
  const copy = client.query(copyFrom(`copy ${quoteTable(table)} (${quoteColumns(table.columns)}) from stdin`))
  await pipeline(content, createGunzip(), copy)
}

async function compareRows(client: Client, table: DumpedTable): Promise<void> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${quoteTable(table)}`)
  if (Number(rows[0]?.count) !== table.rows)
    throw new StartError(
      `${table.name} has ${rows[0]?.count} rows where the backup has ${table.rows}: nothing is kept.`,
    )
}

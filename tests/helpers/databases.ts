import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { Client } from 'pg'

import { listTables } from '@/server/backup/listTables'
import { quoteTable } from '@/server/backup/quote'
import { createDatabase } from '@/server/postgres/createDatabase'

const cluster = process.env.TEST_CLUSTER ?? ''

/** A database of its own: migrated and without content, or, with `bare`, without a single table. */
export async function aDatabase({ bare = false } = {}): Promise<string> {
  const name = `test_${randomUUID()}`
  await createDatabase(cluster, name, bare ? 'template1' : 'template')
  return cluster.replace(/postgres$/, name)
}

/** A data folder of its own that PostgreSQL's user can reach. */
export function aDataFolder(): string {
  const folder = mkdtempSync(path.join(process.env.TEST_FOLDER ?? '', 'data-'))
  chmodSync(folder, 0o711)
  return folder
}

export async function ask<Row extends object>(url: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(statement, values)).rows
  } finally {
    await client.end()
  }
}

/** Every row of every table, as one print per table: equal prints are equal tables. */
export async function printsOf(url: string): Promise<Record<string, string>> {
  const client = new Client(url)
  await client.connect()
  const prints: Record<string, string> = {}
  for (const table of await listTables(client)) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${quoteTable(table)} t order by 1`)
    prints[table.name] = `${rows.length} ${printOf(rows.map(({ row }) => row).join('\n'))}`
  }
  await client.end()
  return prints
}

/** The rules of every table: constraints, indexes and triggers, and whether they are awake. */
export const rulesOf = (url: string): Promise<{ rule: string }[]> =>
  ask(
    url,
    `select conrelid::regclass || pg_get_constraintdef(oid) || condeferrable as rule from pg_constraint
       where connamespace = 'public'::regnamespace
     union all select pg_get_triggerdef(oid) || tgenabled::text || tgdeferrable from pg_trigger where not tgisinternal
     union all select indexdef from pg_indexes where schemaname in ('public', 'graphile_worker')
     order by 1`,
  )

/** The names of a folder's files, each with the print of its bytes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(folder, file)} ${printOf(readFileSync(file))}`)
    .sort()

const printOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { Client, escapeLiteral } from 'pg'

import { clearPersonalData } from '@/people/retention/clearPersonalData'
import { cutoff } from '@/people/retention/cutoff'
import { type ClearedPeriod, periods } from '@/people/register/periods'
import { listTables } from '@/server/backup/listTables'
import { quoteTable } from '@/server/backup/quote'

import { payload } from './house'

export const { drizzle } = payload.db as unknown as PostgresAdapter

/** The night of these tests. */
export const now = new Date()

export const clearNow = (at = now) => clearPersonalData(payload, { at, now })

/** The last beginning of a period that is over tonight, and one a minute later, which is not. */
export const justOver = (period: ClearedPeriod): string => cutoff(periods[period].for, now).toISOString()
export const notYetOver = (period: ClearedPeriod): string =>
  new Date(cutoff(periods[period].for, now).getTime() + 60_000).toISOString()

export async function count(table: string, where: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await drizzle.execute(sql`select count(*)::int as n from ${sql.identifier(table)} where ${where}`)
  return Number(rows[0]?.n)
}

/** Every text of the database in which a word stands, and the table that holds it. */
export const textsSaying = (word: string): Promise<{ table: string; text: string }[]> =>
  searchTables(
    word,
    (name, table) => `select ${name} as "table", found #>> '{}' as text
      from ${table} t, jsonb_path_query(to_jsonb(t), '$.** ? (@.type() == "string")') found
      where found #>> '{}' ilike '%' || $1 || '%'`,
  )

/** The tables in which a word stands somewhere, whatever the column; the queue's and the log's among them. */
export async function tablesSaying(word: string): Promise<string[]> {
  const rows = await searchTables<{ name: string }>(
    word,
    (name, table) => `select ${name} as name
      where exists (select from ${table} t where t::text ilike '%' || $1 || '%')`,
  )
  return rows.map(({ name }) => name)
}

/** Asks every table for a word; `ask` is the question, given the table's name as a text and as a table. */
async function searchTables<Row extends object>(
  word: string,
  ask: (name: string, table: string) => string,
): Promise<Row[]> {
  const client = new Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    const asked = (await listTables(client)).map((table) => ask(escapeLiteral(table.name), quoteTable(table)))
    return (await client.query<Row>(asked.join(' union '), [word])).rows
  } finally {
    await client.end()
  }
}

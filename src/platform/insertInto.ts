import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from './transaction'

type Row = Record<string, unknown>

/**
 * Adds rows to a collection's table in the open transaction and gives their ids: for rooms whose moves are many and
 * short, past the hooks of the CMS. Fields that are left out get the table's defaults.
 */
export async function insertInto(req: PayloadRequest, table: string, rows: Row[]): Promise<string[]> {
  const db = await transactionOf(req)
  const made: unknown = await db.insert(tableOf(req, table)).values(rows).returning()
  return (made as { id: unknown }[]).map(({ id }) => String(id))
}

/**
 * Adds a row with those that belong to it, in one statement, and gives its id. Each of `belonging` is a table, its rows,
 * and the field by which they point to the first.
 */
export async function insertWith(
  req: PayloadRequest,
  { table, row, belonging }: { table: string; row: Row; belonging: { table: string; rows: Row[]; by: string }[] },
): Promise<string> {
  const db = await transactionOf(req)
  const first = tableOf(req, table)
  const id = newIdOf(first)
  const inserts = belonging
    .filter(({ rows }) => rows.length > 0)
    .map(({ table: name, rows, by }) => db.insert(tableOf(req, name)).values(rows.map((one) => ({ ...one, [by]: id }))))
  const others = inserts.map((insert, nth) => sql`${sql.identifier(`added_${nth}`)} as (${insert.getSQL()})`)
  const insert = db
    .insert(first)
    .values({ ...row, id })
    .getSQL() // Without the brackets that it stands in else.
  await db.execute(others.length > 0 ? sql`with ${sql.join(others, sql`, `)} ${insert}` : insert)
  return id
}

function tableOf({ payload }: PayloadRequest, name: string) {
  const { [name]: found } = (payload.db as unknown as PostgresAdapter).tables
  if (!found) throw new Error(`There is no table ${name}`)
  return found as Parameters<PostgresAdapter['drizzle']['insert']>[0] & { id?: unknown }
}

/** Ids are made here and not by the database: rows that point to each other can go in one statement. */
function newIdOf({ id }: { id?: unknown }): string {
  const { defaultFn } = (id ?? {}) as { defaultFn?: () => unknown }
  if (!defaultFn) throw new Error('This table has no ids of ours')
  return String(defaultFn())
}

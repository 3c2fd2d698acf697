import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { writeLog } from '../log/writeLog'
import type { Clearing, Fact } from './Clearing'

type SQL = ReturnType<typeof sql>

/** Where something is kept, and how it goes. */
export type Rule = {
  /** A table, with its schema where that is another program's. */
  table: string
  /** The column that stands for `id`, where there is none. */
  key?: string
  /** Selects `id` and `since` of everything whose period began before or at `before`. */
  over: (before: Date) => SQL
  take: (req: PayloadRequest, ids: string[]) => Promise<void>
}

/**
 * A clearing that asks the database: in the clearing itself a second time, with the rows locked. How many rows of a table
 * went, and as what, stands in the log, in the same commit; never whose.
 */
export const fromRules = (what: string, rulesFor: (req: PayloadRequest) => Rule[]): Clearing => ({
  what,
  find: async (req, before) => {
    const facts: Fact[] = []
    for (const rule of rulesFor(req)) facts.push(...(await findFacts(req, { rule, before })))
    return facts
  },
  clear: async (req, { facts, before }) => {
    let gone = 0
    for (const rule of rulesFor(req)) {
      const ids = facts.filter(({ place }) => place === rule.table).map(({ id }) => id)
      if (ids.length > 0) gone += await clearFacts(req, { rule, what, ids, before })
    }
    return gone
  },
})

async function findFacts(req: PayloadRequest, { rule, before }: { rule: Rule; before: Date }): Promise<Fact[]> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id::text as id, extract(epoch from since) * 1000 as since from (${rule.over(before)}) over order by since, id`)
  return rows.map(({ id, since }) => ({ place: rule.table, id: String(id), since: new Date(Number(since)) }))
}

type Wish = { rule: Rule; what: string; ids: string[]; before: Date }

async function clearFacts(req: PayloadRequest, { rule, what, ids, before }: Wish): Promise<number> {
  const { table, key = 'id', over, take } = rule
  const db = await transactionOf(req)
  const these = sql`::text = any(${sql.param(ids)}::text[])`
  const column = sql.identifier(key)
  await db.execute(sql`select from ${named(table)} where ${column}${these} order by ${column} for update`)
  const { rows } = await db.execute(sql`select id::text as id from (${over(before)}) over where id${these}`)
  const still = rows.map(({ id }) => String(id))
  if (still.length === 0) return 0
  await take(req, still)
  await writeLog(req, { act: 'erase', subject: table, why: `${still.length} ${what}` })
  return still.length
}

const named = (table: string): SQL =>
  sql.join(
    table.split('.').map((part) => sql.identifier(part)),
    sql`.`,
  )

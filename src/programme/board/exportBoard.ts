import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { stringify } from 'csv-stringify/sync'
import type { PayloadRequest } from 'payload'

import { hasRole } from '@/people/access'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction } from '@/platform/transaction'

import { boardOf, type BoardWish } from './listApplications'

const columns = [
  'name',
  'email',
  'telephone',
  'role',
  'branch',
  'state',
  'since',
  'sentAt',
  'lastActAt',
  'coordinator',
] as const

/**
 * The board as CSV (RFC 4180) with a mark for spreadsheets: one line for each application that the wish leaves, moments
 * in ISO 8601. What is kept apart, answers and notes are not in it, and no cell begins as a formula. The export is logged
 * with whom it is about. Nothing for whoever coordinates no branch.
 */
export async function exportBoard(req: PayloadRequest, wish: BoardWish): Promise<string | undefined> {
  if (!hasRole(req.user, 'coordinator')) return undefined
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select id, name, email, telephone, role, branch, state, ${asIso('since')}, ${asIso('sentAt')},
      ${asIso('lastActAt')}, coordinator
    from (${boardOf(req, wish)}) board
    where ${wish.group ?? null}::text is null or "group" = ${wish.group ?? null} order by since, id`)
  const people = rows.map(({ id }) => String(id))
  await inTransaction(req, () => writeLog(req, { act: 'export', subject: 'applications', people }))
  return stringify(rows, {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

const asIso = (column: (typeof columns)[number]) =>
  sql`to_char(${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as ${sql.identifier(column)}`

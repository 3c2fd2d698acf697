import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { type Entry, rowsOf } from './rowsOf'
import { writeLog } from './writeLog'

/** For how long a field that somebody goes on writing is not named again, in minutes. */
const quiet = 10

/**
 * Logs a draft. The admin saves one every second and a half: what the same person's rows of the last ten minutes
 * already name, for the same document and language, is not written again.
 */
export async function logDraft(req: PayloadRequest, entry: Omit<Entry, 'act'>): Promise<void> {
  const named = await fieldsNamed(req, entry)
  const fields = entry.fields?.filter((field) => !named.includes(field)) ?? []
  if (fields.length > 0) await writeLog(req, { ...entry, act: 'draft', fields })
}

async function fieldsNamed(req: PayloadRequest, entry: Omit<Entry, 'act'>): Promise<string[]> {
  const [row] = rowsOf(req, { ...entry, act: 'draft' })
  const db = await transactionOf(req)
  const { rows } = await db.execute<{ fields: string }>(sql`
    select fields from log
    where document = ${row?.document} and at > now() - make_interval(mins => ${quiet}) and act = 'draft'
      and actor is not distinct from ${row?.actor} and language is not distinct from ${row?.language}`)
  return rows.flatMap(({ fields }) => fields.split(', '))
}

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { insertRows } from './insertRows'
import { rowsOf } from './rowsOf'

type Reading = { subject: string; ids: readonly string[]; why?: string }

/**
 * Logs that personal data of these people was read, once per request and however many they are; call it before the
 * data is handed on, so that nobody gets what the log does not say. Reading about oneself is not logged.
 */
export async function logReading(req: PayloadRequest, { subject, ids, why }: Reading): Promise<void> {
  const others = takeNew(req, { subject, ids }).filter((id) => id !== req.user?.id)
  if (others.length === 0) return
  const whom = others.length === 1 ? { document: others[0] } : { people: others }
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const db = (await req.transactionID) ? await transactionOf(req) : drizzle
  await insertRows(req, { db, rows: rowsOf(req, { act: 'read', subject, why, ...whom }) })
}

// One request asks several times for what it shows: for the page, its form, its relations.
const known = new WeakMap<PayloadRequest, Set<string>>()

function takeNew(req: PayloadRequest, { subject, ids }: Reading): string[] {
  const before = known.get(req) ?? new Set<string>()
  const fresh = [...new Set(ids)].filter((id) => !before.has(`${subject} ${id}`))
  known.set(req, new Set([...before, ...fresh.map((id) => `${subject} ${id}`)]))
  return fresh
}

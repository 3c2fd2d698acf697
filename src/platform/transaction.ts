import { randomUUID } from 'node:crypto'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Transaction = PostgresAdapter['drizzle']

/**
 * Runs `work` in one database transaction, or in the caller's if one is open. It resolves only after
 * PostgreSQL has confirmed the commit: Payload's own commitTransaction() swallows a failed COMMIT.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (await req.transactionID) return work()

  const { drizzle, sessions } = req.payload.db as unknown as PostgresAdapter
  return drizzle.transaction(async (tx) => {
    const id = randomUUID()
    const ended = async () => undefined
    sessions[id] = { db: tx as never, resolve: ended, reject: ended }
    req.transactionID = id
    try {
      const result = await work()
      // A Payload call that fails ends the transaction even if its error was caught; nothing may commit after that.
      if (!sessions[id]) throw new Error('A Payload call inside the transaction failed: its error must not be caught')
      return result
    } finally {
      delete sessions[id]
      delete req.transactionID
    }
  })
}

/** Makes concurrent transactions that lock the same row wait their turn. */
export async function lockRow(req: PayloadRequest, table: string, id: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select id from ${sql.identifier(table)} where id = ${id} for update`)
}

/** The open transaction of this request, for the few statements that Payload has no word for. */
export async function transactionOf(req: PayloadRequest): Promise<Transaction> {
  const id = await req.transactionID
  const session = id ? req.payload.db.sessions?.[id] : undefined
  if (!session) throw new Error('No transaction is open: wrap the caller in inTransaction()')
  return session.db as Transaction
}

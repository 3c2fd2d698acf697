import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Task } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { tellMove } from '../way/tellMove'

/** After how many days without a word whoever waits for a duo is asked again. */
const everyDays = 28

/** Asks whoever is ready, and has not done anything for four weeks, whether they still want to go on. */
export async function askStill(req: PayloadRequest): Promise<void> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`select id from applications where ${isDue}`)
  for (const { id } of rows) await inTransaction(req, () => askOne(req, String(id)))
}

const isDue = sql`state = 'ready' and greatest(last_act_at, asked_at, (
  select max(at) from application_moves where application_id = applications.id)) < now() - make_interval(days => ${everyDays})`

// Asked again in the row's own statement: two workers at the same moment ask once.
async function askOne(req: PayloadRequest, application: string): Promise<void> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(
    sql`update applications set asked_at = now() where id = ${application} and ${isDue}`,
  )
  if (rowCount) await tellMove(req, { application, about: 'still' })
}

/** Comes back every day, and asks each person every four weeks. */
export const askWaiting: Task<unknown> = {
  name: 'ask_waiting',
  run: async (payload) => askStill(await createLocalReq({}, payload)),
}

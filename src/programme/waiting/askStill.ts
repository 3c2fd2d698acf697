import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Task } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { tellMove } from '../way/tellMove'
import { awaited, lastAskedFrom } from './silence'

/** After how many days without a word whoever waits for a duo is asked again. */
const everyDays = 28

const states = sql.param([...awaited])

// The first that holds is asked; each ends by being asked.
const questions = [
  {
    // Silent for so long that their application goes in a month.
    about: 'lastWord',
    isDue: sql`state::text = any(${states}::text[]) and ${lastAskedFrom} <= now()
      and (asked_at is null or asked_at < ${lastAskedFrom})`,
  },
  {
    // Their pause is over.
    about: 'holdOver',
    isDue: sql`state = 'onHold' and held_until <= now() and (asked_at is null or asked_at < held_until)`,
  },
  {
    // They wait for a duo, and have not done anything for four weeks.
    about: 'still',
    isDue: sql`state = 'ready' and ${lastAskedFrom} > now() and greatest(last_act_at, asked_at, (
      select max(at) from application_moves where application_id = applications.id)) < now() - make_interval(days => ${everyDays})`,
  },
] as const

/** Asks whoever says nothing whether they still want to go on: by letter, else by a call. */
export async function askStill(req: PayloadRequest): Promise<void> {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  for (const question of questions) {
    const { rows } = await drizzle.execute(sql`select id from applications where ${question.isDue}`)
    for (const { id } of rows) await inTransaction(req, () => askOne(req, String(id), question))
  }
}

// Asked again in the row's own statement: two workers at the same moment ask once.
async function askOne(
  req: PayloadRequest,
  application: string,
  { about, isDue }: (typeof questions)[number],
): Promise<void> {
  const db = await transactionOf(req)
  const { rowCount } = await db.execute(
    sql`update applications set asked_at = now() where id = ${application} and ${isDue}`,
  )
  if (rowCount) await tellMove(req, { application, about })
}

/** Comes back every day, and asks each person when it is time. */
export const askWaiting: Task<unknown> = {
  name: 'ask_waiting',
  run: async (payload) => askStill(await createLocalReq({}, payload)),
}

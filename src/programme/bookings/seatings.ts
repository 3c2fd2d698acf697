import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { lockRow, transactionOf } from '@/platform/transaction'

/** What seats can be had in: the view `seatings` has all of them, each with its kind (decision 26). */
const kinds = ['infoSessions', 'training'] as const
const tables = ['info_sessions', 'course_runs'] as const

/** The kinds whose capability is switched on, as SQL reads them: `kind in ${kindsOn(payload)}`. */
export const kindsOn = (payload: Pick<Payload, 'config'>) =>
  sql`(select unnest(${sql.param(kinds.filter((kind) => isOn(payload, kind)))}::text[]))`

/** Makes whoever wants a seat of the same session or run wait their turn. */
export async function lockSeating(req: PayloadRequest, id: string): Promise<void> {
  for (const table of tables) if (await lockRow(req, table, id)) return // An id stands in one of them only.
}

type Sql = ReturnType<typeof sql>

/** Writes columns of a session or a run. */
export async function updateSeating(req: PayloadRequest, { id, set }: { id: string; set: Sql }): Promise<void> {
  const db = await transactionOf(req)
  for (const table of tables) await db.execute(sql`update ${sql.identifier(table)} set ${set} where id = ${id}`)
}

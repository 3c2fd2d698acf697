import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Application } from '@/payload-types'
import { transactionOf } from '@/platform/transaction'

/** Where an application stood before it was put on hold; an interview that was planned then is to be planned anew. */
export async function stateBefore(req: PayloadRequest, application: string): Promise<Application['state']> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select "from" from application_moves where application_id = ${application} and "to" = 'onHold' order by at desc limit 1`)
  const [{ from = 'submitted' } = {}] = rows as { from?: Application['state'] }[]
  return from === 'intakePlanned' ? 'submitted' : from
}

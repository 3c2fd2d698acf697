import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { logReading } from '@/people/log/logReading'
import { transactionOf } from '@/platform/transaction'

import type { Known } from './judgeLines'
import type { Imported } from './readLine'

/** Which of these contacts members have already, of any branch. That they were found is logged. */
export async function findKnown(req: PayloadRequest, people: Pick<Imported, 'email' | 'telephone'>[]): Promise<Known> {
  const contactsOf = (kind: 'email' | 'telephone') => sql.param(people.flatMap((one) => one[kind] ?? []))
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, email, telephone from members
    where email = any(${contactsOf('email')}::text[]) or telephone = any(${contactsOf('telephone')}::text[])`)
  const found = rows as { id: string; email: string | null; telephone: string | null }[]
  await logReading(req, { subject: 'members', ids: found.map(({ id }) => id) })
  return {
    emails: new Set(found.flatMap(({ email }) => email ?? [])),
    telephones: new Set(found.flatMap(({ telephone }) => telephone ?? [])),
  }
}

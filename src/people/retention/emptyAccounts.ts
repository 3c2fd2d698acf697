import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/platform/transaction'

import { nowhere } from '../emptied'
import { fromRules } from './fromRules'

/**
 * Accounts of colleagues who left lose name, address, telephone, language, roles, branches and limits: in a small team a role and a
 * branch are a name. The number stays, for the log points to it. What they signed in with went when they left.
 */
export const emptyAccounts = fromRules('accounts of colleagues who left', () => [
  {
    table: 'staff',
    over: (before) => sql`
      select id, left_on as since from staff
      where state = 'left' and left_on <= ${before.toISOString()} and email not like ${`%${nowhere}`}`,
    take: empty,
  },
])

async function empty(req: PayloadRequest, ids: string[]): Promise<void> {
  const db = await transactionOf(req)
  const these = sql`any(${sql.param(ids)}::uuid[])`
  await db.execute(sql`
    update staff set name = '–', email = id || ${nowhere}, telephone = null, language = default,
      updated_at = now() where id = ${these}`)
  for (const belonging of ['staff_roles', 'staff_languages', 'staff_rels'])
    await db.execute(sql`delete from ${sql.identifier(belonging)} where parent_id = ${these}`)
}

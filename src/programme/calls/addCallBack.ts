import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { insertInto } from '@/platform/insertInto'
import type { Locale } from '@/platform/locales'
import { transactionOf } from '@/platform/transaction'

/** Who wants to be called by which branch; `telephone` as contacts.ts compares it. */
type Wish = { branch: string; name: string; telephone: string; language: Locale; member?: string }

/** Puts somebody who wants to be called on a branch's call list, once while the call is due. */
export async function addCallBack(req: PayloadRequest, wish: Wish): Promise<void> {
  const { branch, telephone } = wish
  const db = await transactionOf(req)
  await db.execute(sql`set local lock_timeout = '5s'`)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`call ${telephone}`}, 0))`)
  const { rows } = await db.execute(sql`
    select from calls where reason = 'callBack' and state = 'due' and branch_id = ${branch}
      and telephone = ${telephone} limit 1`)
  if (rows.length === 0) await insertInto(req, 'calls', [{ ...wish, reason: 'callBack', state: 'due' }])
}

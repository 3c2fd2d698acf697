import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { insertInto } from '@/platform/insertInto'
import type { Locale } from '@/platform/locales'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { triesOfCall } from './limits'
import { type Waits, withinLimits } from './withinLimits'

/** `telephone` as contacts.ts compares it; `address` is the one from which they ask. */
type Asked = { session: string; name: string; telephone: string; language: Locale; address: string }
export type AskedCall = { ok: true } | { ok: false; reason: 'unknown' } | Waits

/** Puts somebody who wants to be called on the call list of the session's branch, once while the call is due. */
export async function askCall(req: PayloadRequest, { address, ...wish }: Asked): Promise<AskedCall> {
  if (!isOn(req.payload, 'infoSessions')) return { ok: false, reason: 'unknown' }
  const tries = triesOfCall({ address, telephone: wish.telephone })
  return withinLimits(req, tries, () => inTransaction(req, () => addCall(req, wish)))
}

async function addCall(req: PayloadRequest, { session, name, telephone, language }: Omit<Asked, 'address'>) {
  const db = await transactionOf(req)
  await db.execute(sql`set local lock_timeout = '5s'`)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`call ${telephone}`}, 0))`)
  const { rows } = await db.execute(sql`
    select branch_id as branch, exists (
      select from calls where reason = 'callBack' and state = 'due' and calls.branch_id = info_sessions.branch_id
        and telephone = ${telephone}) as waits
    from info_sessions where id = ${session} and state <> 'draft'`)
  const [found] = rows as { branch: string; waits: boolean }[]
  if (!found) return { ok: false, reason: 'unknown' } as const
  const call = { branch: found.branch, reason: 'callBack', name, telephone, language, state: 'due' }
  if (!found.waits) await insertInto(req, 'calls', [call])
  return { ok: true } as const
}

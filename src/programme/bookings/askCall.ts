import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import type { Locale } from '@/platform/locales'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { addCallBack } from '../calls/addCallBack'
import { triesOfCall } from './limits'
import { type Waits, withinLimits } from './withinLimits'

/** `telephone` as contacts.ts compares it; `address` is the one from which they ask. */
type Asked = Wish & { address: string }
/** They want to know about a session, or about none: then they name the branch. */
type Wish = { name: string; telephone: string; language: Locale } & ({ session: string } | { branch: string })
export type AskedCall = { ok: true } | { ok: false; reason: 'unknown' } | Waits

/** Puts somebody who wants to be called on the call list of a branch, or of a session's, once while the call is due. */
export async function askCall(req: PayloadRequest, { address, ...wish }: Asked): Promise<AskedCall> {
  if (!isOn(req.payload, 'infoSessions')) return { ok: false, reason: 'unknown' }
  const tries = triesOfCall({ address, telephone: wish.telephone })
  return withinLimits(req, tries, () => inTransaction(req, () => addCall(req, wish)))
}

async function addCall(req: PayloadRequest, { name, telephone, language, ...of }: Wish) {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    'session' in of
      ? sql`select branch_id as branch from info_sessions where id = ${of.session} and state <> 'draft'`
      : sql`select distinct branch_id as branch from info_sessions where branch_id = ${of.branch} and state <> 'draft'`,
  )
  const [found] = rows as { branch: string }[]
  if (!found) return { ok: false, reason: 'unknown' } as const
  await addCallBack(req, { name, telephone, language, ...found })
  return { ok: true } as const
}

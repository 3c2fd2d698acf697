import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { networkOf } from '@/platform/network'
import { queueTask } from '@/platform/queue'
import { inTransaction, transactionOf } from '@/platform/transaction'

import { memberEntry } from './entryLetter'
import { makeKey } from './keys'
import { entriesOf } from './limits'

type Asking = { email: string; address: string }
type AskAnswer = { ok: true; asked: string } | { ok: false; reason: 'wait'; seconds: number }

/**
 * Sends a member a letter that lets them in, with a link and six digits. For an address that nobody has, the same is
 * done and answered; the task that would write finds nobody. Gives what the browser keeps that asked.
 */
export async function askEntry(req: PayloadRequest, { email, address }: Asking): Promise<AskAnswer> {
  const account = email.trim().toLowerCase()
  const entries = entriesOf(req.payload)
  const seconds =
    (await entries.take('entryAddress', networkOf(address))) || (await entries.take('entryContact', account))
  if (seconds > 0) return { ok: false, reason: 'wait', seconds }
  return inTransaction(req, async () => {
    const { id, asked } = await makeKey(req, await findMember(req, account))
    await queueTask(req, { task: memberEntry, input: { key: id } })
    return { ok: true, asked }
  })
}

async function findMember(req: PayloadRequest, email: string): Promise<string | null> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select id from members where email = ${email}`)
  return (rows[0]?.id as string | undefined) ?? null
}

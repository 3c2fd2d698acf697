import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { demoAccounts } from '@/demo/accounts'
import { isPassword } from '@/people/password/hashPassword'
import { findCredentials } from '@/people/signIn/credentials'
import { findColleague } from '@/people/signIn/findColleague'

/** Closes every account that still has its published demo password, and with it all its sign-ins. */
export async function closeDemoAccounts(payload: Payload, dataDir: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { drizzle } = payload.db as unknown as PostgresAdapter
  for (const account of demoAccounts) {
    const id = await findUntouched(req, account)
    if (!id) continue
    // Past the rule that an administrator stays: a house that goes live may have none yet.
    await drizzle.execute(sql`update staff set state = 'left', left_on = now() where id = ${id}`)
    process.send?.({ step: `The demo account ${account.email} is closed` })
  }
  writeFileSync(path.join(dataDir, 'demo-accounts-closed'), '')
}

async function findUntouched(
  req: PayloadRequest,
  { email, password }: { email: string; password: string },
): Promise<string | undefined> {
  const colleague = await findColleague(req, email)
  const kept = colleague && (await findCredentials(req, colleague.id))
  return kept && (await isPassword(password, kept.password)) ? colleague.id : undefined
}

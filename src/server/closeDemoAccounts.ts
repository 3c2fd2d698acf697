import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { demoAccounts } from '@/demo/accounts'
import { isPassword } from '@/people/password/hashPassword'
import { findCredentials } from '@/people/signIn/credentials'
import { findColleague } from '@/people/signIn/findColleague'

/** Closes every account that still has its published demo password, and with it all its sign-ins. */
export async function closeDemoAccounts(payload: Payload, dataDir: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const account of demoAccounts) {
    const id = await findUntouched(req, account)
    if (!id) continue
    const data = { state: 'left', leftOn: new Date().toISOString() } as const
    await payload.update({ collection: 'staff', id, data, depth: 0, req })
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

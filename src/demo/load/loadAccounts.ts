import type { PayloadRequest } from 'payload'

import { makeAccount } from '@/people/colleagues/makeAccount'

import { demoAccounts } from '../accounts'

/** One colleague per role, for trying the house out. */
export async function loadAccounts(req: PayloadRequest): Promise<void> {
  for (const account of demoAccounts) {
    const where = { email: { equals: account.email } }
    const { totalDocs } = await req.payload.count({ collection: 'staff', where, req })
    if (totalDocs === 0) await makeAccount(req, account)
  }
}

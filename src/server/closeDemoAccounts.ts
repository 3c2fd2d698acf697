import { pbkdf2Sync, randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { demoAccounts } from '@/demo/accounts'

/** Gives every account that still has its published demo password one that nobody knows. */
export async function closeDemoAccounts(payload: Payload): Promise<void> {
  for (const { email, password } of demoAccounts) {
    const where = { email: { equals: email } }
    const { docs } = await payload.find({ collection: 'staff', where, showHiddenFields: true })
    const [account] = docs
    if (!account?.hash || !account.salt || !opens(password, { hash: account.hash, salt: account.salt })) continue
    const data = { password: randomBytes(32).toString('base64') }
    await payload.update({ collection: 'staff', id: account.id, data })
    process.send?.({ step: `The demo account ${email} is closed` })
  }
}

// The parameters are those of Payload's own local strategy.
const opens = (password: string, { hash, salt }: { hash: string; salt: string }) =>
  pbkdf2Sync(password, salt, 25000, 512, 'sha256').toString('hex') === hash

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { demoAccounts } from '@/demo/accounts'

/** Gives every account that still has its published demo password one that nobody knows, and ends its sessions. */
export async function closeDemoAccounts(payload: Payload, dataDir: string): Promise<void> {
  for (const { email, password } of demoAccounts) {
    const user = await payload.login({ collection: 'staff', data: { email, password } }).then(
      (result) => result.user,
      () => undefined,
    )
    if (!user) continue
    const data = { password: randomBytes(32).toString('base64'), sessions: [] }
    await payload.update({ collection: 'staff', id: user.id, data })
    process.send?.({ step: `The demo account ${email} is closed` })
  }
  writeFileSync(path.join(dataDir, 'demo-accounts-closed'), '')
}

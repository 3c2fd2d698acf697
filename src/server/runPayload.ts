import { spawnSync } from 'node:child_process'

import { StartError } from './StartError'

/** Runs Payload's own command in this terminal; none of those used here looks into a database. */
export function runPayload(...args: string[]): void {
  const env = { ...process.env, PAYLOAD_SECRET: 'x'.repeat(32), DATABASE_URL: 'postgres://127.0.0.1:1/none' }
  const { status } = spawnSync(process.execPath, ['node_modules/payload/bin.js', ...args], { env, stdio: 'inherit' })
  if (status !== 0) throw new StartError(`payload ${args.join(' ')} did not succeed: see above.`)
}

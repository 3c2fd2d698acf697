import { Client } from 'pg'

import { examineMigrations } from '../doctor/examineMigrations'
import { program } from '../program'
import type { Site } from '../Site'
import { StartError } from '../StartError'
import { readWish } from './readWish'

/**
 * `npm run retention [-- --at DATE] [--dry-run]`: says what personal data would go at a moment and why, or clears it now;
 * whether the site runs or not.
 */
export async function runRetention(site: Site, words: string[]): Promise<void> {
  const { at, dryRun } = readWish(words, new Date())
  await site.reachDatabase()
  await demandSameAge()
  await site.children.run({
    name: 'retention',
    args: program('src/server/retention/retain.ts', at.toISOString(), ...(dryRun ? ['--dry-run'] : [])),
    env: { ...site.childEnv('production'), DISABLE_PAYLOAD_HMR: 'true' },
    quietStart: true,
  })
  await site.stop()
  process.exit(0)
}

async function demandSameAge(): Promise<void> {
  const client = new Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    const { state, text } = await examineMigrations(client)
    if (state !== 'ok') throw new StartError(`Nothing is cleared: ${text}.`)
  } finally {
    await client.end()
  }
}

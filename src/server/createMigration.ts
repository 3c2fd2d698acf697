import { spawnSync } from 'node:child_process'

import { program } from './program'
import { StartError } from './StartError'

/**
 * Writes a migration from the difference between the collections and the last migration's picture of them; without a
 * difference an empty one, for SQL written by hand. Needs no database.
 */
export function createMigration(name = ''): void {
  if (!/^[a-z0-9_]+$/.test(name)) throw new StartError('Give the migration a name: npm run migration add_branches')
  const blind = {
    PAYLOAD_SECRET: 'x'.repeat(32),
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
    PAYLOAD_MIGRATING: 'true',
  }
  const args = program('src/server/writeMigration.ts', name)
  const { status } = spawnSync(process.execPath, args, { env: { ...process.env, ...blind }, stdio: 'inherit' })
  if (status !== 0) throw new StartError('The migration could not be written: see above.')
}

import { runPayload } from './runPayload'
import { StartError } from './StartError'

/** Writes a migration from the difference between the collections and the last migration's picture of them. */
export function createMigration(name?: string): void {
  if (!/^[a-z0-9_]+$/.test(name ?? ''))
    throw new StartError('Give the migration a name: npm run migration add_branches')
  runPayload('migrate:create', name ?? '')
}

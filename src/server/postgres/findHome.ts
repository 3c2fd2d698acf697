import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { makeFolder } from '../makeFolder'
import { StartError } from '../StartError'
import { account, type Account } from './account'
import { binaries } from './binaries'

export type Home = { folder: string; data: string; bin: string; user?: Account }

/**
 * Where the embedded PostgreSQL keeps its data and finds its programs: in `dataDir`, or, when root starts it below a
 * folder that is closed to the user it runs as, in a folder of /var/lib that dataDir remembers.
 */
export function findHome(dataDir: string): Home {
  const user = account(path.join(dataDir, 'postgres'))
  const folder = user && !reaches(dataDir, user) ? elsewhere(dataDir) : dataDir
  const data = path.join(folder, 'postgres')
  const owner = folder === dataDir ? user : account(data)
  return { folder, data, bin: binaries(folder, owner), user: owner }
}

const reaches = (folder: string, user: Account) =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...user }).status === 0

function elsewhere(dataDir: string): string {
  if (existsSync(path.join(dataDir, 'postgres')))
    throw new StartError(
      `The user of PostgreSQL can no longer reach ${dataDir}: open the folders above it (chmod o+x).`,
    )
  const note = path.join(dataDir, 'postgres.place')
  if (!existsSync(note)) writeFileSync(note, `/var/lib/duo-for-a-job/${randomBytes(4).toString('hex')}\n`)
  const folder = readFileSync(note, 'utf8').trim()
  makeFolder(path.dirname(folder), 0o755)
  return makeFolder(folder, 0o711)
}

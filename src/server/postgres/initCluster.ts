import { chownSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { Children } from '../Children'
import { makeFolder } from '../makeFolder'
import { StartError } from '../StartError'
import type { Home } from './findHome'

/** Makes the database folder where there is none; it appears whole or not at all. */
export async function initCluster(home: Home, { children, passwordFile, log, durable }: Wish): Promise<void> {
  if (existsSync(path.join(home.data, 'PG_VERSION'))) return demandVersion(home.data)
  const fresh = `${home.data}.new`
  rmSync(fresh, { recursive: true, force: true })
  makeFolder(fresh, 0o700)
  if (home.user) for (const place of [fresh, passwordFile]) chownSync(place, home.user.uid, home.user.gid)

  const place = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'
  const sorting = ['--encoding=UTF8', `--locale=${place}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const signIn = ['--username=duo', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const args = ['-D', fresh, ...sorting, ...signIn, ...(durable ? [] : ['--no-sync'])]
  const env = { PATH: process.env.PATH, LC_ALL: 'C' }
  await children.run({
    name: 'initdb',
    command: path.join(home.bin, 'initdb'),
    args,
    env,
    user: home.user,
    cwd: '/',
    log,
  })
  renameSync(fresh, home.data)
}

type Wish = { children: Children; passwordFile: string; log: string; durable: boolean }

function demandVersion(data: string): void {
  const version = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18')
    throw new StartError(`${data} was made by PostgreSQL ${version}, and this release brings 18: dump and restore it.`)
}

import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

import { StartError } from '../StartError'

export type Account = { uid: number; gid: number }

/** Whom PostgreSQL runs as: nobody else, or, because it refuses root, the owner of its data or an unprivileged user. */
export function account(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(data)) {
    const { uid, gid } = statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  return named('postgres') ?? named('duo-postgres') ?? made('duo-postgres') ?? named('nobody') ?? noAccount()
}

function named(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim())
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function made(name: string): Account | undefined {
  const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]
  spawnSync('useradd', args)
  return named(name)
}

function noAccount(): never {
  throw new StartError('PostgreSQL refuses to run as root and no other user was found: add one named postgres.')
}

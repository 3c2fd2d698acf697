import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'

import { Children } from '../Children'
import { guarded } from '../guard'
import { keepKey } from '../keepKey'
import { freePort } from '../ports'
import { StartError } from '../StartError'
import { clusterUrl } from './clusterUrl'
import type { Home } from './findHome'
import { initCluster } from './initCluster'
import { stopLeftover } from './stopLeftover'

export type Cluster = { urlOf: (database: string) => string; stop: () => Promise<void>; sawFullDisk: () => boolean }

/** Starts the embedded PostgreSQL on a free port of 127.0.0.1; `durable: false` trades safety for speed, for tests. */
export async function startPostgres(
  home: Home,
  { durable = true, log }: { durable?: boolean; log: string },
): Promise<Cluster> {
  const children = new Children()
  const password = keepKey(home.folder, 'postgres.password')
  await stopLeftover(home.data)
  await initCluster(home, { children, passwordFile: path.join(home.folder, 'postgres.password'), log, durable })

  const port = await freePort(54318)
  const urlOf = (database: string) => clusterUrl({ password, port, database })
  await untilOrphansLeft(() =>
    children.keep({
      name: 'PostgreSQL',
      command: '/bin/sh',
      // SIGINT is PostgreSQL's fast shutdown, in good order.
      args: guarded({
        program: path.join(home.bin, 'postgres'),
        args: ['-D', home.data, '-p', String(port), ...settings(durable)],
        signal: 'INT',
      }),
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      user: home.user,
      cwd: '/',
      stopSignal: 'SIGINT',
      log,
      ready: (isAlive) => answers(urlOf('postgres'), isAlive),
    }),
  )
  return { urlOf, stop: () => children.stop(2000), sawFullDisk: () => children.sawFullDisk() }
}

// Personal data must not reach the log: neither the statement nor the row that it failed on.
const settings = (durable: boolean) =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

async function answers(url: string, isAlive: () => boolean): Promise<void> {
  while (isAlive()) {
    const client = new Client(url)
    client.on('error', () => undefined)
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    if (connected) return client.end()
    await wait(50)
  }
  await wait(1000)
}

// Backends of a postmaster that was killed keep its memory for a moment, and PostgreSQL refuses to start beside them.
async function untilOrphansLeft(start: () => Promise<void>, tries = 15): Promise<void> {
  try {
    await start()
  } catch (error) {
    const orphans = error instanceof StartError && /shared memory block/.test(error.message)
    if (!orphans || tries === 0) throw error
    await wait(1000)
    await untilOrphansLeft(start, tries - 1)
  }
}

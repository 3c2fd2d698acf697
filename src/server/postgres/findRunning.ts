import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { keepKey } from '../keepKey'
import { findHolder } from '../takeLock'
import { clusterUrl } from './clusterUrl'
import { isPostgres } from './isPostgres'

type Running = { urlOf: (database: string) => string; address: string }

/** The embedded PostgreSQL of the site that runs on a data folder, and the site's address; changes nothing. */
export function findRunning(dataDir: string): Running | undefined {
  for (const folder of foldersOf(dataDir)) {
    const file = path.join(folder, 'postgres/postmaster.pid')
    const holder = findHolder(folder)
    if (!holder || !existsSync(file)) continue
    const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
    if (!pid || !port || !isPostgres(pid, path.join(folder, 'postgres'))) continue
    const password = keepKey(folder, 'postgres.password')
    return { urlOf: (database) => clusterUrl({ password, port, database }), address: holder.address }
  }
}

/** Whether a data folder has an embedded database, running or not. */
export const hasCluster = (dataDir: string): boolean =>
  foldersOf(dataDir).some((folder) => existsSync(path.join(folder, 'postgres/PG_VERSION')))

/** The data folder, and where findHome put the database when its user could not reach that. */
export function foldersOf(dataDir: string): string[] {
  const note = path.join(dataDir, 'postgres.place')
  return existsSync(note) ? [dataDir, readFileSync(note, 'utf8').trim()] : [dataDir]
}

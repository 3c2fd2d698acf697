import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { compile } from '../src/server/compile.mjs'
import { program } from '../src/server/program'
import { createDatabase } from '../src/server/postgres/createDatabase'
import { findHome } from '../src/server/postgres/findHome'
import { startPostgres } from '../src/server/postgres/startPostgres'
import { makeFolder } from '../src/server/makeFolder'
import { testGround } from './run/testGround'

/** Starts a throwaway PostgreSQL and migrates the database `template` that every test file gets a copy of. */
export default async function database(): Promise<() => Promise<void>> {
  if (process.env.TEST_CLUSTER) return async () => undefined // Another project of the same run has started it.
  const { folder, env, clear } = testGround()
  Object.assign(process.env, env, { PROGRAMS: await compile() })
  makeFolder(path.join(folder, 'data'), 0o711)
  const cluster = await startPostgres(findHome(path.join(folder, 'data')), {
    durable: false,
    log: path.join(folder, 'log'),
  })
  await createDatabase(cluster.urlOf('postgres'), 'template')

  const migrate = { ...env, DATABASE_URL: cluster.urlOf('template'), DEMO: '0', ONLY_PREPARE: '1', NODE_ENV: 'test' }
  const { status, stderr, stdout } = spawnSync(process.execPath, program('src/server/work.ts'), {
    env: migrate as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  const end = async () => {
    await cluster.stop()
    clear()
  }
  if (status === 0) {
    Object.assign(process.env, { TEST_CLUSTER: cluster.urlOf('postgres'), TEST_FOLDER: folder })
    return end
  }
  await end()
  throw new Error(`The migrations do not run:\n${stdout}${stderr}`)
}

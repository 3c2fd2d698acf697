import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { say } from '../say'
import { isPostgres } from './isPostgres'

/** Ends a PostgreSQL that a killed run left on `data`, cleanly; a postmaster.pid that names a stranger goes away. */
export async function stopLeftover(data: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!pid || !isPostgres(pid, data)) return rmSync(file, { force: true })

  say('Stopping the PostgreSQL that an earlier run left behind …')
  process.kill(pid, 'SIGINT')
  for (let tries = 0; isPostgres(pid, data); tries += 1) {
    if (tries === 300) process.kill(pid, 'SIGQUIT')
    await wait(100)
  }
}

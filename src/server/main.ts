import { runBackup } from './backup/runBackup'
import { runRestore } from './backup/runRestore'
import { buildSite } from './buildSite'
import { createMigration } from './createMigration'
import { runDoctor } from './doctor/runDoctor'
import { explain } from './explain'
import { generate } from './generate'
import { growDemo } from './growDemo'
import { resetSite } from './resetSite'
import { runRetention } from './retention/runRetention'
import { say } from './say'
import { serveSite } from './serveSite'
import { Site } from './Site'

/** Does what the flags of `npm start` and its sisters ask for; every failure is one sentence and exit code 1. */
export async function main(flags: string[]): Promise<void> {
  let site: Site | undefined
  try {
    site = new Site()
    stopOnSignal(site, isUndone(flags) ? 1 : 0)
    await command(site, flags)
  } catch (error) {
    if (site?.isStopping) return
    console.error(`\n${explain(error, site?.sawFullDisk())}`)
    await site?.stop()
    process.exit(flags[0] === '--doctor' ? 2 : 1)
  }
}

// A backup or clearing that was stopped is none, and whoever asked for it must hear so.
const isUndone = ([first]: string[]) => ['--backup', '--restore', '--retention'].includes(first ?? '')

function stopOnSignal(site: Site, code: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (site.isStopping) return
      say('Stopping …')
      // What was still starting loses its database or its neighbour, whichever ends first: that is no failure of the stop.
      process.on('uncaughtException', () => undefined)
      void site.stop().finally(() => process.exit(code))
    })
}

async function command(site: Site, flags: string[]): Promise<void> {
  if (flags.includes('--generate')) return generate()
  if (flags.includes('--migration')) return createMigration(flags[flags.indexOf('--migration') + 1])
  if (flags.includes('--reset')) return resetSite(site)
  if (flags[0] === '--backup') return runBackup(site, flags.slice(1))
  if (flags[0] === '--restore') return runRestore(site, flags.slice(1))
  if (flags[0] === '--doctor') return runDoctor(site)
  if (flags[0] === '--retention') return runRetention(site, flags.slice(1))
  if (flags[0] === '--volume') return growDemo(site, flags[1])
  if (flags.includes('--build')) return buildSite(site, { anyKey: true })
  await serveSite(site, {
    dev: flags.includes('--dev'),
    anyKey: flags.includes('--any-build'),
    cluster: flags.includes('--cluster'),
  })
}

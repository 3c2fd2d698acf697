import type { Site } from '../Site'
import { examineBackup } from './examineBackup'
import { examineDatabase } from './examineDatabase'
import { examineDisk } from './examineDisk'
import { examineReceiver } from './examineReceiver'
import { examineScanner } from './examineScanner'
import { examineSite } from './examineSite'
import { examineVersions } from './examineVersions'
import type { Finding } from './Finding'

/**
 * `npm run doctor`: one line on each matter; ends with 0 (all well), 1 (a warning) or 2 (something failed). It changes
 * and starts nothing: a database that is not running is reported, and what only it could tell is left out.
 */
export async function runDoctor({ env }: Site): Promise<void> {
  const findings = [
    ...(await examineDatabase(env)),
    await examineSite(env),
    ...(await examineDisk(env)),
    examineBackup(env.dataDir, new Date()),
    ...(await examineScanner(env)),
    ...(await examineReceiver(env)),
    examineVersions(),
  ]
  for (const { state, matter, text } of findings) console.log(`${state.padEnd(9)}${matter.padEnd(12)}${text}`)
  process.exit(Math.max(...findings.map(({ state }) => grades[state])))
}

const grades: Record<Finding['state'], number> = { ok: 0, warning: 1, failed: 2 }

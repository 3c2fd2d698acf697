import { findLastBackup } from '../backup/lastBackup'
import { about, type Finding } from './Finding'

const { ok, warning } = about('Backup')
const hour = 3_600_000

/** How old the last backup is; one that was carried elsewhere counts. */
export function examineBackup(dataDir: string, now: Date): Finding {
  const last = findLastBackup(dataDir)
  if (!last) return warning('there is none: npm run backup makes one')
  const hours = Math.floor((now.getTime() - last.at.getTime()) / hour)
  const text = `${hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`} old (${last.file})`
  return hours >= 48 ? warning(`the last one is ${text}`) : ok(text)
}

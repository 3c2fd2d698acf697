import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { makeFolder } from '../makeFolder'
import { say } from '../say'
import type { Site } from '../Site'
import { StartError } from '../StartError'
import { backupName } from './backupName'
import { describeContent } from './describeContent'
import { noteBackup } from './lastBackup'
import { writeBackup } from './writeBackup'

/** `npm run backup [-- FILE] [--with-keys]`: database and uploads in one file, whether the site runs or not. */
export async function runBackup(site: Site, words: string[]): Promise<void> {
  const { dataDir } = site.env
  const file = placeFor(
    words.find((word) => !word.startsWith('--')),
    dataDir,
  )
  if (existsSync(file)) throw new StartError(`${file} is already there, and a backup is never written over another.`)
  await site.reachDatabase()
  clearLeftovers(path.dirname(file))

  const withKeys = words.includes('--with-keys')
  const at = new Date()
  const { manifest, files, bytes } = await writeBackup({ url: process.env.DATABASE_URL ?? '', dataDir, file, withKeys })
  noteBackup(dataDir, { at, file })
  say(`In it: ${describeContent(manifest)}, ${files} files of the uploads`)
  say(
    withKeys
      ? 'The keys are in it: whoever has this file can sign in as anybody. Lock it away.'
      : 'The keys are not in it: everybody signs in again where it is restored without them (--with-keys puts them in)',
  )
  say(`Backup ready: ${file} (${(bytes / 1e6).toFixed(1)} MB). Keep it on another machine, too.`)
  await site.stop()
  process.exit(0)
}

// npm runs its scripts in the project's folder and says where the person stood.
function placeFor(word: string | undefined, dataDir: string): string {
  if (!word) return backupName(makeFolder(path.join(dataDir, 'backups'), 0o700))
  const place = path.resolve(process.env.INIT_CWD ?? '.', word)
  if (existsSync(place) && statSync(place).isDirectory()) return backupName(place)
  if (existsSync(path.dirname(place))) return place
  throw new StartError(`There is no folder ${path.dirname(place)}.`)
}

/** Takes away what backups that were killed more than a day ago have left. */
function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((found) =>
    /^(duo|before-restore)-.*\.tar\.(partial|tables)$/.test(found),
  )) {
    const place = path.join(folder, name)
    if (Date.now() - statSync(place).mtimeMs > 86_400_000) rmSync(place, { recursive: true, force: true })
  }
}

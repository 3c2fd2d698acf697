import { rmSync } from 'node:fs'
import path from 'node:path'

import { program } from '../program'
import { makeFolder } from '../makeFolder'
import { migrationNames } from '../migrationNames'
import { dropSibling, makeSibling, swapDatabase } from '../postgres/siblings'
import { say } from '../say'
import type { Site } from '../Site'
import { StartError } from '../StartError'
import { backupName } from './backupName'
import { describeContent } from './describeContent'
import { findContent } from './findContent'
import type { Manifest } from './manifest'
import { discardReady, layOutFiles, moveFiles, removeOthers } from './readyFiles'
import { type Verified, verifyBackup } from './verifyBackup'
import { writeBackup } from './writeBackup'

/** `npm run restore -- FILE [--replace]`: a backup into an empty database, or instead of what is there. */
export async function runRestore(site: Site, words: string[]): Promise<void> {
  const word = words.find((one) => !one.startsWith('--'))
  if (!word) throw new StartError('Name the backup: npm run restore -- FILE [--replace]')
  const file = path.resolve(process.env.INIT_CWD ?? '.', word)
  const verified = await verifyBackup(file)
  demandKnown(verified.manifest)
  say(`${file} is whole: ${describeContent(verified.manifest)}, made ${verified.manifest.made}`)

  site.open()
  await site.startDatabase()
  await restore(site, { file, verified, replace: words.includes('--replace') })
  await site.stop()
  say('Restored: npm start serves it')
  process.exit(0)
}

function demandKnown({ migrations, versions }: Manifest): void {
  const known = migrationNames()
  const unknown = migrations.find((name) => !known.includes(name))
  if (unknown)
    throw new StartError(
      `This backup was made by a newer release (migration ${unknown}, PostgreSQL ${versions.postgresql}): restore it there.`,
    )
}

type Task = { file: string; verified: Verified; replace: boolean }

async function restore(site: Site, { file, verified: { manifest, names }, replace }: Task): Promise<void> {
  const { dataDir } = site.env
  const url = process.env.DATABASE_URL ?? ''
  const { filled, migrations } = await findContent(url)
  if (filled && !replace)
    throw new StartError(
      'The database already has content. With --replace the backup takes its place, after a backup of what is there.',
    )
  if (filled) await keepWhatIsThere(site, { url, withKeys: manifest.keys })

  const fits = !filled && migrations.every((name) => manifest.migrations.includes(name))
  const target = fits ? url : await makeSibling(url)
  try {
    await layOutFiles(file, dataDir)
    await fill(site, { file, target })
    for (const note of ['demo-accounts-closed', 'demo-is-loading']) rmSync(path.join(dataDir, note), { force: true })
    const files = moveFiles(dataDir)
    if (target !== url) await swapDatabase(url, target)
    if (filled) removeOthers(dataDir, names)
    say(`As many rows as in the backup in each of ${manifest.tables.length} tables, and ${files} files of the uploads`)
  } finally {
    discardReady(dataDir)
    if (target !== url) await dropSibling(url, target).catch(() => undefined) // The next restore drops it.
  }
  if (manifest.keys) say('The keys of the backup are in use now')
}

async function keepWhatIsThere({ env: { dataDir } }: Site, { url, withKeys }: { url: string; withKeys: boolean }) {
  const kept = backupName(makeFolder(path.join(dataDir, 'backups'), 0o700), 'before-restore')
  await writeBackup({ url, dataDir, file: kept, withKeys })
  say(`What was there is kept in ${kept}`)
}

async function fill(site: Site, { file, target }: { file: string; target: string }): Promise<void> {
  say('Filling the database …')
  await site.children.run({
    name: 'restore',
    args: program('src/server/backup/fill.ts', file),
    env: { ...site.childEnv('production'), DATABASE_URL: target, DISABLE_PAYLOAD_HMR: 'true' },
    quietStart: true,
  })
}

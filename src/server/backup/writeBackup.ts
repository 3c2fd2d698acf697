import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import { readVersions } from '../readVersions'
import { say } from '../say'
import { ArchiveWriter } from './ArchiveWriter'
import { dumpDatabase } from './dumpDatabase'
import { listFiles } from './listFiles'
import { entryOf, type Manifest } from './manifest'

type Wish = { url: string; dataDir: string; file: string; withKeys: boolean }
type Written = { manifest: Manifest; files: number; bytes: number }

/** Writes the database and the uploads into `file`, which appears whole or not at all, readable by its owner only. */
export async function writeBackup({ url, dataDir, file, withKeys }: Wish): Promise<Written> {
  const [partial, tables] = [`${file}.partial`, `${file}.tables`]
  const clear = () => [partial, tables].forEach((place) => rmSync(place, { recursive: true, force: true }))
  process.once('exit', clear)
  try {
    mkdirSync(tables, { mode: 0o700 })
    const { postgresql, ...dump } = await dumpDatabase(url, tables)
    const versions = { ...readVersions(), postgresql }
    const manifest: Manifest = { format: 1, made: new Date().toISOString(), versions, ...dump, keys: withKeys }
    const written = await writeArchive(partial, { manifest, tables, dataDir })
    renameSync(partial, file)
    syncFolder(path.dirname(file))
    return { manifest, ...written }
  } finally {
    clear()
    process.off('exit', clear)
  }
}

type Content = { manifest: Manifest; tables: string; dataDir: string }

async function writeArchive(partial: string, { manifest, tables, dataDir }: Content) {
  const archive = new ArchiveWriter(partial)
  try {
    await archive.addBytes('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
    for (const name of manifest.tables.map(entryOf)) await archive.addFile(name, path.join(tables, path.basename(name)))
    const files = await addUploads(archive, path.join(dataDir, 'uploads'))
    if (manifest.keys) await addKeys(archive, path.join(dataDir, 'keys'))
    await archive.finish()
    return { files, bytes: archive.bytes }
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

// Uploads are named after their content and never change, and each is there before its row is: so every file that the
// rows speak of is found now, but for one that somebody deletes in these seconds.
async function addUploads(archive: ArchiveWriter, uploads: string): Promise<number> {
  let files = 0
  for (const name of listFiles(uploads)) {
    if (await archive.addFile(`uploads/${name}`, path.join(uploads, name))) files += 1
    else say(`${name} was deleted meanwhile and is not in the backup`)
  }
  return files
}

async function addKeys(archive: ArchiveWriter, keys: string): Promise<void> {
  const names = existsSync(keys) ? readdirSync(keys).filter((name) => !name.endsWith('.new')) : []
  for (const name of names) await archive.addFile(`keys/${name}`, path.join(keys, name))
}

// A new name outlasts a power cut only once its folder is on the disk, too.
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { makeFolder } from '../makeFolder'
import { listFiles, restoring } from './listFiles'
import { readArchive } from './readArchive'

/** Lays the uploads and keys of a backup ready beside those that are in use, which stay as they are. */
export async function layOutFiles(file: string, dataDir: string): Promise<void> {
  discardReady(dataDir)
  const ready = readyIn(dataDir)
  mkdirSync(ready, { mode: 0o700 })
  for await (const { name, content } of readArchive(file)) {
    if (!/^(uploads|keys)\//.test(name)) content.resume()
    else {
      const place = path.join(ready, name)
      mkdirSync(path.dirname(place), { recursive: true })
      await pipeline(content, createWriteStream(place, { mode: 0o600, flush: true }))
    }
  }
}

/** Moves what lies ready to where it belongs; returns how many uploads there are. */
export function moveFiles(dataDir: string): number {
  const ready = readyIn(dataDir)
  const uploads = listFiles(path.join(ready, 'uploads'))
  for (const name of uploads) move(path.join(ready, 'uploads', name), path.join(dataDir, 'uploads', name))
  const keys = path.join(ready, 'keys')
  for (const name of existsSync(keys) ? readdirSync(keys) : []) {
    makeFolder(path.join(dataDir, 'keys'), 0o700)
    move(path.join(keys, name), path.join(dataDir, 'keys', name))
  }
  return uploads.length
}

/** Takes away what lies ready and was not moved. */
export const discardReady = (dataDir: string): void => rmSync(readyIn(dataDir), { recursive: true, force: true })

/** Takes away the uploads that the backup does not have. */
export function removeOthers(dataDir: string, names: string[]): void {
  const kept = new Set(names)
  const uploads = path.join(dataDir, 'uploads')
  for (const name of listFiles(uploads)) if (!kept.has(`uploads/${name}`)) rmSync(path.join(uploads, name))
}

const readyIn = (dataDir: string) => path.join(dataDir, 'uploads', restoring)

function move(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  renameSync(from, to)
}

import { text } from 'node:stream/consumers'

import { type Manifest, manifestShape } from './manifest'
import { readArchive } from './readArchive'

/** The manifest of a backup that verifyBackup has found whole: its first entry. */
export async function readManifest(file: string): Promise<Manifest> {
  for await (const { content } of readArchive(file)) return manifestShape.parse(JSON.parse(await text(content)))
  throw new Error(`${file} is empty`)
}

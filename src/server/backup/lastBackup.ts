import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

export type LastBackup = { at: Date; file: string }

/** Remembers a backup, wherever it was written to; it may well be carried to another machine afterwards. */
export function noteBackup(dataDir: string, { at, file }: LastBackup): void {
  const note = noteOf(dataDir)
  writeFileSync(`${note}.new`, JSON.stringify({ at, file }), { mode: 0o600 })
  renameSync(`${note}.new`, note)
}

export function findLastBackup(dataDir: string): LastBackup | undefined {
  const note = noteOf(dataDir)
  return existsSync(note) ? shape.parse(JSON.parse(readFileSync(note, 'utf8'))) : undefined
}

const noteOf = (dataDir: string) => path.join(dataDir, 'last-backup.json')

const shape = z.object({ at: z.coerce.date(), file: z.string() })

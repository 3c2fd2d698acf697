import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { incomingFolder } from '@/platform/folders'

const hour = 3_600_000
let cleared = 0

/** Drops what came over an hour ago and was never put anywhere: Payload forgets files that belong to no collection. */
export function clearIncoming(now = Date.now()): void {
  if (now - cleared < 60_000) return
  cleared = now
  for (const file of filesIn(incomingFolder()))
    if (now - (statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? now) > hour) rmSync(file, { force: true })
}

// Before the first upload there is no such folder.
function filesIn(folder: string): string[] {
  return readdirSync(path.dirname(folder)).includes(path.basename(folder))
    ? readdirSync(folder).map((name) => path.join(folder, name))
    : []
}

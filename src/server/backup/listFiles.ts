import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The files below a folder, by their way from it with slashes; what a restore has only laid ready is not among them. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith(`${restoring}/`))
    .sort()
}

/** Where a restore lays the files of a backup ready, within the uploads because only there a move is certain to be one. */
export const restoring = '.restoring'

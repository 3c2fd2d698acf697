import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** Makes a folder with exactly these rights, whatever the umask says; one that exists stays as it is. */
export function makeFolder(folder: string, mode: number): string {
  if (existsSync(folder)) return folder
  // Not mkdir's own recursion: Node 20 never returns from it where a folder refuses children with ENOENT (/proc).
  makeFolder(path.dirname(folder), 0o755)
  mkdirSync(folder)
  chmodSync(folder, mode)
  return folder
}

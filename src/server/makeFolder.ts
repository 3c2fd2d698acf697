import { chmodSync, existsSync, mkdirSync } from 'node:fs'

/** Makes a folder with exactly these rights, whatever the umask says; one that exists stays as it is. */
export function makeFolder(folder: string, mode: number): string {
  if (existsSync(folder)) return folder
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, mode)
  return folder
}

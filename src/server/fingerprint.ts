import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const sources = [
  'src',
  'collections',
  'migrations',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
]

const isForeign = (file: string) => file.endsWith('.test.ts') || file.startsWith(path.join('src', 'server'))

/** One hash over everything that goes into the pages; the same sources give the same hash on every machine. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn).filter((file) => !isForeign(file)))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)))
}

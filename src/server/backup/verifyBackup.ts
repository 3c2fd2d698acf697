import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

import { ZodError } from 'zod'

import { StartError } from '../StartError'
import { entryOf, type Manifest, manifestShape } from './manifest'
import { readArchive } from './readArchive'

/** What a whole backup holds: its manifest, and below `uploads/` and `keys/` the names of its files. */
export type Verified = { manifest: Manifest; names: string[] }

/** Reads a backup from its first byte to its last and compares every part with its SHA-256; refuses it in words. */
export async function verifyBackup(file: string): Promise<Verified> {
  try {
    return await verify(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new StartError(`There is no file ${file}.`)
    if (code === 'EISDIR' || code === 'EACCES') throw new StartError(`${file} cannot be read (${message}).`)
    const why = error instanceof ZodError || error instanceof SyntaxError ? 'its manifest cannot be read' : message
    throw new StartError(`${file} is damaged, not whole, or no backup of ours: ${why}. Nothing was touched.`)
  }
}

async function verify(file: string): Promise<Verified> {
  const found = new Map<string, string>()
  let manifest: Manifest | undefined
  let sums: string | undefined
  for await (const { name, content } of readArchive(file)) {
    if (sums !== undefined || found.has(name)) throw new Error(`${name} stands where nothing should`)
    const { text, sum } = await read(content, name === 'manifest.json' || name === 'SHA256SUMS')
    if (name === 'manifest.json') manifest = manifestShape.parse(JSON.parse(text))
    if (name === 'SHA256SUMS') sums = text
    else found.set(name, sum)
  }
  if (sums === undefined) throw new Error('its end is missing')
  compare(sums, found)
  if (!manifest) throw new Error('it has no manifest')
  const lost = manifest.tables.map(entryOf).find((name) => !found.has(name))
  if (lost) throw new Error(`${lost} is missing`)
  return { manifest, names: [...found.keys()] }
}

async function read(content: Readable, keep: boolean): Promise<{ text: string; sum: string }> {
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  for await (const chunk of content as AsyncIterable<Buffer>) {
    hash.update(chunk)
    if (keep) kept.push(chunk)
  }
  return { text: Buffer.concat(kept).toString('utf8'), sum: hash.digest('hex') }
}

function compare(sums: string, found: Map<string, string>): void {
  const expected = new Map(
    sums
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  for (const [name, sum] of found) if (expected.get(name) !== sum) throw new Error(`${name} is not as it was written`)
  for (const name of expected.keys()) if (!found.has(name)) throw new Error(`${name} is missing`)
}

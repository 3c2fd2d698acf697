import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, vi } from 'vitest'

import { createDatabase } from '../src/server/postgres/createDatabase'

type Worker = typeof globalThis & {
  /** What Payload keeps of itself in a process. */
  _payload?: Map<string, { payload: Payload | null }>
  firstEnv?: NodeJS.ProcessEnv
}

// A worker goes from file to file and loads the packages once. Of our own modules, of Payload, and of what a file set in
// the environment, the next one finds nothing.
const worker = globalThis as Worker
worker.firstEnv ??= { ...process.env }
for (const name of Object.keys(process.env)) if (!(name in worker.firstEnv)) delete process.env[name]
Object.assign(process.env, worker.firstEnv)
vi.resetModules()

const name = `file_${randomUUID()}`
const cluster = process.env.TEST_CLUSTER ?? ''
await createDatabase(cluster, name, 'template')

process.env.DATABASE_URL = cluster.replace(/postgres$/, name)
process.env.DATA_DIR = path.join(process.env.DATA_DIR ?? '', name)
mkdirSync(process.env.DATA_DIR, { recursive: true })

afterAll(async () => {
  for (const { payload } of worker._payload?.values() ?? []) await payload?.destroy()
  worker._payload?.clear()
})

import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { createDatabase } from '../src/server/postgres/createDatabase'

const name = `file_${randomUUID()}`
const cluster = process.env.TEST_CLUSTER ?? ''
await createDatabase(cluster, name, 'template')

process.env.DATABASE_URL = cluster.replace(/postgres$/, name)
process.env.DATA_DIR = path.join(process.env.DATA_DIR ?? '', name)
mkdirSync(process.env.DATA_DIR, { recursive: true })

import config from '@payload-config'
import { runMigrations } from 'graphile-worker'
import { getPayload } from 'payload'

import { migrate } from '../migrate'

import { loadTables } from './loadTables'
import { readManifest } from './readManifest'

// The tables are made as they were when the backup was made, filled, and only then brought to what this release wants.
const file = process.argv[2] ?? ''
const connectionString = process.env.DATABASE_URL ?? ''
const manifest = await readManifest(file)

await runMigrations({ connectionString })
const payload = await getPayload({ config })
await migrate(payload, (name) => manifest.migrations.includes(name))
await loadTables(connectionString, { file, manifest })
await migrate(payload)
await payload.destroy()
process.exit(0)

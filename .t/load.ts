import { getPayload } from 'payload'
import { runMigrations } from 'graphile-worker'
const { default: config } = await import('../payload.config')
await runMigrations({ connectionString: process.env.DATABASE_URL })
const payload = await getPayload({ config })
await payload.db.migrate()
const { loadDemo } = await import('../src/demo/load')
const t = Date.now()
await loadDemo(payload)
console.log('loaded in', Date.now() - t)
process.exit(0)

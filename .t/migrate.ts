import { getPayload } from 'payload'
const { default: config } = await import('/work/main/payload.config.ts')
const payload = await getPayload({ config })
await payload.db.migrate()
process.exit(0)

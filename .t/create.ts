import payload from 'payload'
process.env.PAYLOAD_MIGRATING = 'true'
const { default: config } = await import('../payload.config')
await payload.init({ config: await config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ migrationName: process.argv[2] ?? 'content', payload, forceAcceptWarning: true })
process.exit(0)

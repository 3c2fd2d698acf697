import config from '@payload-config'
import payload from 'payload'

// Payload's own command ends silently before its work is done (tried with 3.90.1), so its adapter is asked directly.
await payload.init({ config: await config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ migrationName: process.argv[2] ?? '', payload, forceAcceptWarning: true })
process.exit(0)

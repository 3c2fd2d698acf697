import config from '@payload-config'
import { getPayload } from 'payload'

import { readEnv } from '@/platform/env'

import { letOthersFirst } from './letOthersFirst'
import { prepareContent } from './prepareContent'
import { runWorker } from './runWorker'

letOthersFirst() // Whoever waits for an answer comes first, letters after.

const env = readEnv(process.env)
const connectionString = env.databaseUrl ?? ''
const payload = await prepareContent({ open: () => getPayload({ config }), connectionString, env })

if (process.env.ONLY_PREPARE) {
  await payload.destroy()
  process.exit(0)
}
// What is read only where it is wanted: a program that reads mail takes its time to load.
const closeReceiver =
  env.receiver && (await (await import('./receiver/startReceiver')).startReceiver(payload, env.receiver))
const stop = await runWorker(payload, connectionString)
process.once('SIGTERM', () => void Promise.all([stop(), closeReceiver?.()]).finally(() => process.exit(0)))
process.send?.('ready')

import { createServer } from 'node:http'

import { readEnv } from '@/platform/env'

import { answerHealth } from './answerHealth'
import { forwardRequest } from './forwardRequest'
import { forwardUpgrade } from './forwardUpgrade'
import { trustedProxies } from './trustedProxies'

const env = readEnv(process.env)
const front = { port: Number(process.env.PAGES_PORT), trusted: trustedProxies(env.trustedProxies) }
const answeredHealth = answerHealth(env.databaseUrl ?? '')

const server = createServer((req, res) => {
  if (!answeredHealth(req, res)) forwardRequest(front, { req, res })
})
server.on('upgrade', (req, socket, head) => forwardUpgrade(front, { req, socket, head }))
server.on('error', ({ code }: NodeJS.ErrnoException) => {
  console.error(`StartError: Port ${env.port} cannot be used (${code}): set PORT to another one.`)
  process.exit(1)
})
server.listen(env.port, () => process.send?.('ready'))

process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 1500).unref()
})

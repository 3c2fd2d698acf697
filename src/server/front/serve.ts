import { createServer } from 'node:http'

import { readEnv } from '@/platform/env'
import { answerAtTheLine } from '@/press/line/answerAtTheLine'
import type { Exchange } from '@/press/PressOptions'

import { answerHealth } from './answerHealth'
import { forwardRequest } from './forwardRequest'
import { forwardUpgrade } from './forwardUpgrade'
import { noteVisitors } from './noteVisitors'
import { openPress } from './openPress'
import { namesTwoHosts, refuseRequest } from './refuseRequest'
import { trustedProxies } from './trustedProxies'
import { untilDrawn } from './untilDrawn'

const env = readEnv(process.env)
const { publicUrl } = env
const pages = { port: Number(process.env.PAGES_PORT), trusted: trustedProxies(env.trustedProxies), publicUrl }
const answeredHealth = answerHealth(env.databaseUrl ?? '')
const heard = () => (press ? press.heard : {})
const pass = (exchange: Exchange) => forwardRequest({ ...pages, heard }, exchange)
const noteVisitor = noteVisitors({ connectionString: env.databaseUrl ?? '', trusted: pages.trusted })
const press = env.press && openPress({ port: pages.port, connectionString: env.databaseUrl ?? '', pass, ...env.press })

const server = createServer((req, res) => {
  if (!req.socket.writable) return // It came behind a request that was refused, on the same line.
  if (namesTwoHosts(req)) refuseRequest(new Error('Two hosts'), req.socket)
  else if (!answeredHealth(req, res)) {
    noteVisitor(req)
    if (!press?.answer({ req, res })) pass({ req, res })
  }
})
// Longer than proxies keep idle connections (nginx: 60 s), or a form could meet one that is just being closed.
server.keepAliveTimeout = 65_000
server.requestTimeout = 1_800_000 // A recording over a slow line; who says nothing for a minute is refused behind us.
const hangUp = press ? answerAtTheLine(server, { kept: (url) => press.kept(url) }) : undefined
server.on('upgrade', (req, socket, head) => {
  if (namesTwoHosts(req)) refuseRequest(new Error('Two hosts'), socket)
  else forwardUpgrade(pages, { req, socket, head })
})
server.on('clientError', refuseRequest)
server.on('error', ({ code }: NodeJS.ErrnoException) => {
  console.error(`StartError: Port ${env.port} cannot be used (${code}): set PORT to another one.`)
  process.exit(1)
})
// Whoever stands before us asks nothing of an instance that would make a reader wait.
if (process.env.NODE_ENV === 'production') await untilDrawn({ port: pages.port, patience: 20_000 })
server.listen(env.port, () => process.send?.('ready'))

process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  hangUp?.()
  setTimeout(() => process.exit(0), 1500).unref()
})

import { buildSite } from './buildSite'
import { isListening } from './isListening'
import { demandPort, freePort } from './ports'
import { prepareSite } from './prepareSite'
import { printWelcome } from './printWelcome'
import type { Site } from './Site'
import { startMailbox } from './startMailbox'

/** Brings the whole site up, from the database to the port that readers see, and leaves it running. */
export async function serveSite(site: Site, { dev, anyKey }: { dev: boolean; anyKey: boolean }): Promise<void> {
  site.open()
  await demandPort(site.env.port)
  await site.startDatabase()
  const mailbox = site.env.smtpUrl ? undefined : await startMailbox(site)
  await prepareSite(site, { mode: dev ? 'development' : 'production', stays: true })
  if (!dev) await buildSite(site, { anyKey })

  const port = await freePort()
  await Promise.all([startNext(site, { dev, port }), startFront(site, { dev, port })])
  printWelcome(site, mailbox)
}

async function startNext(site: Site, { dev, port }: { dev: boolean; port: number }): Promise<void> {
  await site.children.keep({
    name: 'next',
    args: ['node_modules/next/dist/bin/next', dev ? 'dev' : 'start', '-H', '127.0.0.1', '-p', String(port)],
    env: { ...site.childEnv(dev ? 'development' : 'production'), PORT: String(port) },
    mute: /^\s*(▲|- (Local|Network|Environments)|✓ (Ready|Starting|Running)|$)/,
    ready: (isAlive) => isListening(port, isAlive),
  })
}

async function startFront(site: Site, { dev, port }: { dev: boolean; port: number }): Promise<void> {
  await site.children.keep({
    name: 'front',
    args: ['--import', 'tsx', 'src/server/front/serve.ts'],
    env: {
      ...site.childEnv(dev ? 'development' : 'production'),
      PORT: String(site.env.port),
      PAGES_PORT: String(port),
    },
  })
}

import { buildSite } from './buildSite'
import { isListening } from './isListening'
import { isPrepared } from './isPrepared'
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
  const mode = dev ? 'development' : 'production'
  const prepared = await isPrepared(site.env)
  if (!prepared) await prepareSite(site, { mode, stays: true })
  if (!dev) await buildSite(site, { anyKey })

  const port = await freePort()
  await Promise.all([startNext(site, { dev, port }), startFront(site, { dev, port })])
  if (!dev) await fetch(`http://localhost:${port}/fr`, { redirect: 'manual' }).catch(() => undefined)
  if (site.isStopping) return
  printWelcome(site, mailbox)
  if (prepared) await prepareSite(site, { mode, stays: true })
}

// Next names itself after -H: with an address instead of localhost it takes its own rewrites for another host's.
async function startNext(site: Site, { dev, port }: { dev: boolean; port: number }): Promise<void> {
  await site.children.keep({
    name: 'next',
    args: ['node_modules/next/dist/bin/next', dev ? 'dev' : 'start', '-H', 'localhost', '-p', String(port)],
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
      ...(dev && { PRESS: '0' }),
    },
  })
}

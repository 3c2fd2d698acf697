import { program } from './program'
import { isListening } from './isListening'
import type { Site } from './Site'

type Instance = {
  /** What tells it from its sister in the output. */
  letter?: string
  dev: boolean
  /** Where the front listens, and where Next does on loopback. */
  port: number
  pagesPort: number
}

/** Starts Next and the front before it; resolves when both can be used: the front listens once Next has drawn a page. */
export async function startInstance(site: Site, instance: Instance): Promise<void> {
  await Promise.all([startNext(site, instance), startFront(site, instance)])
}

// A page leaves much behind and keeps little. Left alone, V8 and glibc let it pile up before they look: 460 MB instead of
// 290 after 700 stories, at the same pace (docs/performance.md). The front draws through parsers and leaves as much.
const thrift = (dev: boolean) =>
  dev
    ? { flags: [], env: {} }
    : { flags: ['--heap-growing-percent=15', '--max-semi-space-size=8'], env: { MALLOC_ARENA_MAX: '2' } }

// Next names itself after -H: with an address instead of localhost it takes its own rewrites for another host's.
async function startNext(site: Site, { letter, dev, pagesPort }: Instance): Promise<void> {
  const { flags, env } = thrift(dev)
  await site.children.keep({
    name: called('next', letter),
    args: [
      ...flags,
      'node_modules/next/dist/bin/next',
      dev ? 'dev' : 'start',
      '-H',
      'localhost',
      '-p',
      String(pagesPort),
    ],
    env: { ...site.childEnv(dev ? 'development' : 'production'), ...env, PORT: String(pagesPort) },
    mute: /^\s*(▲|- (Local|Network|Environments)|✓ (Ready|Starting|Running)|$)/,
    ready: (isAlive) => isListening(pagesPort, isAlive),
  })
}

async function startFront(site: Site, { letter, dev, port, pagesPort }: Instance): Promise<void> {
  const { flags, env } = thrift(dev)
  await site.children.keep({
    name: called('front', letter),
    args: [...flags, ...program('src/server/front/serve.ts')],
    env: {
      ...site.childEnv(dev ? 'development' : 'production'),
      ...env,
      PORT: String(port),
      PAGES_PORT: String(pagesPort),
      ...(dev && { PRESS: '0' }),
      // Sisters stand behind our own nginx.
      ...(letter && { TRUSTED_PROXIES: [...site.env.trustedProxies, 'loopback'].join(',') }),
    },
  })
}

const called = (name: string, letter?: string) => (letter ? `${name} ${letter}` : name)

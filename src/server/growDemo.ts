import { program } from './program'
import { prepareSite } from './prepareSite'
import { say } from './say'
import type { Site } from './Site'
import { StartError } from './StartError'

const most = 100_000

/** `npm run demo:volume -- COUNT`: invented stories until there are COUNT, whether the site runs or not. */
export async function growDemo(site: Site, word = ''): Promise<void> {
  const count = Number(word)
  if (!/^\d+$/.test(word) || count > most)
    throw new StartError(`Say how many stories there shall be, at most ${most}: npm run demo:volume -- 10000`)
  if (!site.env.demo) throw new StartError('With DEMO=0 no invented stories are made.')
  await site.reachDatabase()
  await prepareSite(site, { mode: 'production', stays: false })
  await site.children.run({
    name: 'volume',
    args: program('src/server/growStories.ts', word),
    env: { ...site.childEnv('production'), DISABLE_PAYLOAD_HMR: 'true' },
    quietStart: true,
  })
  await site.stop()
  say(`There are ${count} stories or more now`)
  process.exit(0)
}

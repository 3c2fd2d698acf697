import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { noSettings } from '../run/testGround'

/** `npm run demo:volume` beside the site that runs on a data folder. */
export async function growTo(dataDir: string, stories: number): Promise<void> {
  const env = { ...process.env, ...noSettings, DEMO: '1', DATA_DIR: dataDir }
  const growing = spawn(process.execPath, ['src/server/start.mjs', '--volume', String(stories)], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = (await once(growing, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`There are no ${stories} stories in ${dataDir}: see above.`)
}

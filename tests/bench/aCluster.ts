import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { freePort } from '../../src/server/ports'
import { instancesIn } from '../helpers/instances'
import { noSettings } from '../run/testGround'

/** `npm run cluster` on a data folder of its own, ready to be measured; nothing of the developer's settings reaches it. */
export async function aCluster(dataDir: string, { demo = '1' } = {}) {
  const port = String(await freePort())
  // What is measured comes faster than people do.
  const env = { ...process.env, ...noSettings, RUSH_SHARE: '100', DEMO: demo, DATA_DIR: dataDir, PORT: port }
  const parent = spawn(process.execPath, ['src/server/start.mjs', '--cluster', '--any-build'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(parent, 'exit')
  const stop = async () => {
    parent.kill('SIGINT')
    await ended
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(1)))

  let said = ''
  parent.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!said.includes('Everything runs') || text.includes(' | ')) process.stdout.write(text)
    said += text
  })
  // With the database prepared, the worker comes up last; its migration check would disturb what is measured.
  const ready = new Promise<void>((resolve) =>
    parent.stdout.on('data', () => /Instance B/.test(said) && /Database migrated/.test(said) && resolve()),
  )
  await Promise.race([ready, ended.then(() => Promise.reject(new Error('The cluster did not start: see above.')))])
  const [a, b] = instancesIn(said)
  if (!a || !b) throw new Error(`The cluster named no instances:\n${said}`)
  return { url: `http://localhost:${port}`, a, b, stop }
}

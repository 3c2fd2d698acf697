import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { afterEach, beforeEach } from 'vitest'

import { freePort } from '../../src/server/ports'
import { noSettings } from '../run/testGround'
import { cutPower, processesOn } from './processes'

type Settings = Record<string, string | undefined>
type Where = { project?: string; user?: { uid: number; gid: number }; flags?: string[] }
type Refusal = { code: number | null; said: string }

const launches = new Set<Launch>()

/** One `npm start` by a person at a terminal: what they read, how they end it, and all that it has started. */
export class Launch {
  said = ''
  readonly ended: Promise<unknown>

  private constructor(
    readonly folder: string,
    readonly url: string,
    readonly parent: ChildProcess,
  ) {
    for (const stream of [parent.stdout, parent.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text))
    this.ended = once(parent, 'close')
    launches.add(this)
  }

  /** Types the command; nothing of the developer's own settings reaches it. */
  static async begin(folder: string, wishes: Settings, where: Where = {}): Promise<Launch> {
    const { project = process.cwd(), user, flags = [] } = where
    const { HOME, LANG, PATH, TMPDIR } = process.env
    const port = wishes.PORT ?? String(await freePort())
    const env = { HOME, LANG, PATH, TMPDIR, ...noSettings, PAYLOAD_SECRET: '', DATA_DIR: folder, PORT: port, ...wishes }
    const args = ['src/server/start.mjs', '--any-build', ...flags]
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
    const parent = spawn(process.execPath, args, { cwd: project, env: env as never, stdio, ...user })
    return new Launch(folder, `http://localhost:${port}`, parent)
  }

  /** Resolves when these words are printed; throws with all that was said when it ends before. */
  async says(words: string): Promise<this> {
    const over = this.ended.then(() => true)
    while (!this.said.includes(words))
      if (await Promise.race([over, wait(50, false)])) throw new Error(`The start ended early:\n${this.said}`)
    return this
  }

  /** Seconds from Ctrl-C until the prompt is back and nothing that was started still runs. */
  async ctrlC(): Promise<number> {
    const began = Date.now()
    this.parent.kill('SIGINT')
    await this.ended
    while (processesOn(this.folder).length) await wait(20)
    return (Date.now() - began) / 1000
  }

  async page(path: string): Promise<string> {
    const answer = await fetch(this.url + path)
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
    return answer.text()
  }

  /** How many stories a reader who is not signed in can find in English. */
  async stories(): Promise<number> {
    const listed = (await this.page('/sitemap.xml')).match(/<loc>[^<]*\/en\/stories\/[^<]+/g)
    if (!listed) throw new Error('The sitemap names no story')
    return listed.length
  }
}

export const start = async (folder: string, wishes: Settings = {}, where?: Where): Promise<Launch> =>
  (await Launch.begin(folder, wishes, where)).says('Everything runs')

/** A start that is expected to end by itself. */
export async function tryStart(folder: string, wishes: Settings = {}): Promise<Refusal> {
  const launch = await Launch.begin(folder, wishes)
  await launch.ended
  return { code: launch.parent.exitCode, said: launch.said }
}

beforeEach(({ skip }) => skip(process.platform !== 'linux', 'what a start leaves behind is looked up in /proc'))

afterEach(async () => {
  for (const { folder } of launches) await cutPower(folder)
  launches.clear()
})

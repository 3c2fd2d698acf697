import { spawn } from 'node:child_process'
import { once } from 'node:events'

type Settings = Record<string, string>
export type Ran = { code: number | null; said: string }

/** A command of ours as somebody at a terminal runs it: `running` may be killed, `ended` says what they read. */
export function begin(words: string[], settings: Settings) {
  const running = spawn(process.execPath, ['src/server/start.mjs', ...words], {
    env: { ...process.env, INIT_CWD: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard = { said: '' }
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (heard.said += text))
  const ended = once(running, 'close').then((): Ran => ({ code: running.exitCode, said: heard.said }))
  return { running, heard, ended }
}

export const type = (words: string[], settings: Settings): Promise<Ran> => begin(words, settings).ended

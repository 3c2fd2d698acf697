import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

type Output = { name: string; log?: string; mute?: RegExp }

/** Passes a child's lines on, with its name before each, or into its log; answers with the last forty. */
export function watchOutput(child: ChildProcess, { name, log, mute }: Output): () => string {
  const tail: string[] = []
  const file = log ? createWriteStream(log, { flags: 'a', mode: 0o600 }) : undefined
  file?.on('error', () => undefined)
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      if (mute?.test(line)) return
      tail.push(line)
      if (tail.length > 40) tail.shift()
      if (file) file.write(`${line}\n`)
      else console.log(`${name.padStart(8)} | ${line}`)
    })
  }
  child.once('exit', () => file?.end())
  return () => tail.join('\n')
}

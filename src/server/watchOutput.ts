import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

export type Output = {
  name: string
  /** Output goes to this file instead of the terminal. */
  log?: string
  /** Lines of the output that nobody needs to see. */
  mute?: RegExp
  /** Nothing is shown before the child is ready; if it never is, its last words are. */
  quietStart?: boolean
}

export type Words = { last: () => string; speakUp: () => void; sawFullDisk: () => boolean }

/** Passes a child's lines on, with its name before each, or into its log; remembers the last forty. */
export function watchOutput(child: ChildProcess, { name, log, mute, quietStart }: Output): Words {
  const tail: string[] = []
  const file = log ? createWriteStream(log, { flags: 'a', mode: 0o600 }) : undefined
  file?.on('error', () => undefined)
  let quiet = quietStart
  let full = false
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (whole) => {
      full ||= fullDisk.test(whole)
      if (mute?.test(whole)) return
      const line = whole.length > 300 ? `${whole.slice(0, 300)} …` : whole
      tail.push(line)
      if (tail.length > 40) tail.shift()
      if (file) file.write(`${line}\n`)
      else if (!quiet) console.log(`${name.padStart(8)} | ${line}`)
    })
  }
  child.once('exit', () => file?.end())
  return { last: () => tail.join('\n'), speakUp: () => (quiet = false), sawFullDisk: () => full }
}

// PostgreSQL's second sentence is for a disk that still took a part of what it wrote.
const fullDisk = /No space left on device|ENOSPC|could not (extend|write).*: wrote only/

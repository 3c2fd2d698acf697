import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The numbers of all processes that work on a data folder: it stands in their command, environment or directory. */
export function processesOn(folder: string): number[] {
  const note = path.join(folder, 'postgres.place')
  const places = [folder, ...(existsSync(note) ? [readFileSync(note, 'utf8').trim()] : [])]
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid && pid !== process.pid && places.some((place) => tracesOf(pid).includes(place)))
}

/** Ends them all as a power cut would, those included that they start meanwhile, and waits until they are gone. */
export async function cutPower(folder: string): Promise<void> {
  for (let left = processesOn(folder); left.length; left = processesOn(folder)) {
    for (const pid of left) tried(() => process.kill(pid, 'SIGKILL'))
    await wait(20)
  }
}

// A zombie has none of the three: it is gone, and only waits to be counted.
const tracesOf = (pid: number) =>
  [
    () => readFileSync(`/proc/${pid}/cmdline`),
    () => readFileSync(`/proc/${pid}/environ`),
    () => readlinkSync(`/proc/${pid}/cwd`),
  ]
    .map(tried)
    .join('\n')

function tried(act: () => unknown): string {
  try {
    return String(act())
  } catch {
    return '' // The process ended meanwhile.
  }
}

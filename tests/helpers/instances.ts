import { readdirSync, readFileSync } from 'node:fs'

export type Instance = { url: string; front: number; next: number }

/** The instances of a cluster with their processes, as its welcome names them. */
export function instancesIn(said: string): Instance[] {
  const urls = [...said.matchAll(/^ +Instance [AB] +(http:\S+)$/gm)].map(([, url = '']) => url)
  return urls.map((url) => {
    const port = new URL(url).port
    const front = processWith((env) => env.get('PORT') === port && env.has('PAGES_PORT'))
    const pagesPort = settingsOf(front).get('PAGES_PORT')
    return { url, front, next: processWith((env) => env.get('PORT') === pagesPort && !env.has('PAGES_PORT')) }
  })
}

function processWith(isIt: (env: Map<string, string>) => boolean): number {
  const pid = readdirSync('/proc').find((name) => Number(name) && isIt(settingsOf(Number(name))))
  if (!pid) throw new Error('A process of the cluster is not there')
  return Number(pid)
}

/** The environment that a process was started with; empty where it is gone. */
function settingsOf(pid: number): Map<string, string> {
  try {
    const pairs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
    return new Map(pairs.map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]))
  } catch {
    return new Map()
  }
}

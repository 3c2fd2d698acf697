import { setTimeout as wait } from 'node:timers/promises'

import pLimit from 'p-limit'

import { memoryOf } from '../cores'
import { fetchBytes, fetchPage } from '../fetchBytes'
import type { Bench, Figure } from '../Figure'

const most = 10_000

/** Resident memory of the press and of Next when every page of the site map is printed, at most ten thousand. */
export async function measureMemory({ a }: Bench): Promise<Figure[]> {
  const map = await fetchPage(`${a.url}/sitemap.xml`)
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .slice(-most)
    .map(([, address = '']) => new URL(address).pathname)
  const atOnce = pLimit(4)
  const answers = await Promise.all(paths.map((path) => atOnce(() => fetchBytes(a.url + path, 'br'))))
  const printed = answers.filter(({ status, headers }) => status === 200 && headers.etag).length
  await wait(5000)
  return [
    figureOf({ name: 'press', pid: a.front, most: 400, printed }),
    figureOf({ name: 'Next', pid: a.next, most: 350, printed }),
  ]
}

function figureOf({ name, pid, most, printed }: { name: string; pid: number; most: number; printed: number }): Figure {
  const megabytes = Math.round(memoryOf(pid))
  return {
    what: `resident memory of ${name} with ${printed} printed pages`,
    aim: `≤ ${most} MB (with 10,000)`,
    found: `${megabytes} MB`,
    reached: megabytes <= most,
    details: { megabytes, printed },
  }
}

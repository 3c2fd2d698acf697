import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'

import { findRunning } from '../../../src/server/postgres/findRunning'
import { aCluster } from '../aCluster'
import { fetchPage } from '../fetchBytes'
import type { Bench, Figure } from '../Figure'
import { growTo } from '../growTo'
import { percentile } from '../statistics'

/** How many stories the site has that a large one is compared with. */
export const few = 100
const list = '/en/stories?theme=languages&video=without'
/** How often each question is asked, each time of another address, before all prints are thrown away again. */
const turns = 10

type Question = 'story' | 'list' | 'search'
const questions: Record<Question, string> = {
  story: 'a story that was not printed',
  list: 'page 200 of a list with two filters, or its last',
  search: 'a search for a common word',
}

/** Milliseconds for pages that have to be drawn, on the site and on one with a hundred stories; the sites take turns. */
export async function measureVolume({ a, dataDir, stories, rounds }: Bench): Promise<Figure[]> {
  const small = await aCluster(`${dataDir}-${few}`)
  try {
    await growTo(`${dataDir}-${few}`, few)
    const sites = { few: await siteAt(small.a.url, `${dataDir}-${few}`), many: await siteAt(a.url, dataDir) }
    const times = { few: emptyTimes(), many: emptyTimes() }
    for (let nth = -turns; nth < rounds * 20; nth += 1) {
      if (nth % turns === 0) await Promise.all(Object.values(sites).map(({ throwAway }) => throwAway()))
      for (const question of Object.keys(questions) as Question[])
        for (const size of ['few', 'many'] as const) {
          const time = await sites[size].ask(question, nth + turns)
          if (nth >= 0 && time) times[size][question].push(time) // The first ones warm both sites.
        }
    }
    await Promise.all(Object.values(sites).map(({ close }) => close()))
    return (Object.keys(questions) as Question[]).map((question) =>
      figureOf({ question, stories, few: times.few[question], many: times.many[question] }),
    )
  } finally {
    await small.stop()
  }
}

const emptyTimes = (): Record<Question, number[]> => ({ story: [], list: [], search: [] })

/** A site that is asked for pages which its press does not have: it threw all away, and none is asked for twice since. */
async function siteAt(url: string, dataDir: string) {
  const client = new Client(findRunning(dataDir)?.urlOf('duo'))
  await client.connect()
  const last = await lastPageOf(url)
  const addresses = {
    story: await storiesOf(url),
    list: pagesBefore(Math.min(200, last)).map((page) => `${list}&page=${page}`),
    search: Array.from({ length: turns }, () => '/en/search?q=work'), // Never kept.
  }
  return {
    throwAway: async () => {
      await client.query(`select pg_notify('press', 'content')`)
      await wait(30)
    },
    ask: async (question: Question, nth: number): Promise<number | undefined> => {
      const address = addresses[question][nth % turns]
      if (!address) return undefined // A small site has not as many pages.
      const began = performance.now()
      await fetchPage(url + address)
      return performance.now() - began
    },
    close: () => client.end(),
  }
}

const pagesBefore = (last: number) => Array.from({ length: Math.min(turns, last) }, (_, back) => last - back)

const storiesOf = async (url: string): Promise<string[]> =>
  [...(await fetchPage(`${url}/en/stories?page=3`)).matchAll(/href="(\/en\/stories\/[^"?#]+)"/g)].map(
    ([, href = '']) => href,
  )

/** The number of the last page of the list; asking for one far behind the end names none. */
async function lastPageOf(url: string): Promise<number> {
  const numbers = [...(await fetchPage(url + list)).matchAll(/[?&;]page=(\d+)/g)].map(([, number]) => Number(number))
  return Math.max(1, ...numbers)
}

type Found = { question: Question; stories: number; few: number[]; many: number[] }

function figureOf({ question, stories, ...times }: Found): Figure {
  const [small, large] = [percentile(times.few, 95), percentile(times.many, 95)]
  const ratio = large / small
  return {
    what: `${questions[question]}, ${stories} stories`,
    aim: `p95 ≤ 100 ms, ≤ 1.3 times with ${few}`,
    found: `${large.toFixed(0)} ms, ${ratio.toFixed(2)} times ${small.toFixed(0)} ms`,
    reached: large <= 100 && ratio <= 1.3,
    details: { ratio, p50: { few: percentile(times.few, 50), many: percentile(times.many, 50) }, times },
  }
}

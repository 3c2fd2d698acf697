import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'

import { freePort } from '../../../src/server/ports'
import { hasCluster } from '../../../src/server/postgres/findRunning'
import { firstOf, places } from '../../e2e/places'
import { findChromium } from '../../run/findChromium'
import { aCluster } from '../aCluster'
import { fetchPage } from '../fetchBytes'
import type { Bench, Figure } from '../Figure'
import { median } from '../statistics'
import { few } from './measureVolume'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Scores = Record<(typeof categories)[number], number>

/** Pages that search engines are asked to leave alone. */
const unlisted = ['storiesFiltered', 'search', 'results', 'noResults', 'missing']

/** Lighthouse's scores on a telephone for every page type that search engines may know; the median of three runs each. */
export async function measureLighthouse({ dataDir }: Bench): Promise<Figure[]> {
  await fillOnce(`${dataDir}-${few}`)
  const site = await aCluster(`${dataDir}-${few}`, { demo: '0' })
  const port = await freePort()
  const args = [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  try {
    const pages: { path: string; scores: Scores; faults: string[] }[] = []
    for (const path of await pathsAt(site.a.url)) {
      const runs = [await runAt(site.a.url + path, port), await runAt(site.a.url + path, port)]
      runs.push(await runAt(site.a.url + path, port))
      const faults = [...new Set(runs.flatMap((run) => run.faults))]
      pages.push({ path, scores: medians(runs.map((run) => run.scores)), faults })
    }
    return categories.map((category) => figureOf(category, pages))
  } finally {
    await browser.close()
    await site.stop()
  }
}

/** With DEMO=0 nothing is loaded, so the demo must be there already. */
async function fillOnce(folder: string): Promise<void> {
  if (!hasCluster(folder)) await (await aCluster(folder)).stop()
}

async function pathsAt(url: string): Promise<string[]> {
  const listed = Object.entries(places.fr).filter(([name]) => !unlisted.includes(name))
  const first = firstOf.fr.map(async (list) => {
    const [, path = list] = new RegExp(`href="(${list}/[^"?#]+)"`).exec(await fetchPage(url + list)) ?? []
    return path
  })
  return [...listed.map(([, path]) => path), ...(await Promise.all(first))]
}

async function runAt(url: string, port: number): Promise<{ scores: Scores; faults: string[] }> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] })
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${result?.lhr.runtimeError?.message}`)
  const { lhr } = result
  const scoreOf = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  const weighing = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const faults = weighing.flatMap(({ id }) => {
    const { score = 1, displayValue = '' } = lhr.audits[id] ?? {}
    return score !== null && score < 0.9 ? [`${id} ${displayValue}`.trim()] : []
  })
  return { scores: Object.fromEntries(categories.map((name) => [name, scoreOf(name)])) as Scores, faults }
}

const medians = (runs: Scores[]) =>
  Object.fromEntries(categories.map((name) => [name, median(runs.map((scores) => scores[name]))])) as Scores

type Page = { path: string; scores: Scores; faults: string[] }

function figureOf(category: keyof Scores, pages: Page[]): Figure {
  const [worst] = [...pages].sort((one, other) => one.scores[category] - other.scores[category])
  const lowest = worst?.scores[category] ?? 0
  return {
    what: `Lighthouse, mobile, ${category}, ${pages.length} page types`,
    aim: '≥ 99 each',
    found: lowest < 99 ? `${lowest} at ${worst?.path}` : `${lowest} or more`,
    reached: lowest >= 99,
    details: { pages: pages.map(({ path, scores, faults }) => ({ path, score: scores[category], faults })) },
  }
}

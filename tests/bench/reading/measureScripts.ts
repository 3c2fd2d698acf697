import { gzipSync } from 'node:zlib'

import { parse } from 'parse5'

import { isExecutable } from '../../../src/press/print/isExecutable'
import { listElements } from '../../../src/press/print/listElements'
import { readAttribute } from '../../../src/press/print/readAttribute'
import { readRel } from '../../../src/press/print/readRel'
import { firstOf, places } from '../../e2e/places'
import { fetchBytes, fetchPage } from '../fetchBytes'
import type { Bench, Figure } from '../Figure'

/** JavaScript, compressed with gzip, that each type of reading page makes a browser fetch or run. */
export async function measureScripts({ a }: Bench): Promise<Figure[]> {
  const pages = await listPages(a.url)
  const weights: { page: string; bytes: number; scripts: string[] }[] = []
  for (const { path, status } of pages) {
    const scripts = await scriptsOf(a.url, await fetchPage(a.url + path, status))
    const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0)
    weights.push({ page: path, bytes, scripts: scripts.map(({ name }) => name) })
  }
  const most = Math.max(...weights.map(({ bytes }) => bytes))
  const heavy = weights.filter(({ bytes }) => bytes > 0)
  return [
    {
      what: `JavaScript on each of ${pages.length} reading pages`,
      aim: '0 bytes (module ≤ 3,000)',
      found: most ? `up to ${most} bytes on ${heavy.length} pages` : '0 bytes',
      reached: heavy.every(({ bytes, scripts }) => bytes <= 3000 && scripts.length === 1),
      details: { heavy, pages: pages.map(({ path }) => path) },
    },
  ]
}

type Page = { path: string; status: number }

async function listPages(url: string): Promise<Page[]> {
  const named = Object.values(places).flatMap((all) => Object.entries(all))
  const pages: Page[] = named.map(([name, path]) => ({ path, status: name === 'missing' ? 404 : 200 }))
  for (const list of Object.values(firstOf).flat()) {
    const first = new RegExp(`href="(${list}/[^"/?#]+)"`).exec(await fetchPage(url + list))?.[1]
    if (first) pages.push({ path: first, status: 200 })
  }
  return pages
}

async function scriptsOf(url: string, html: string): Promise<{ name: string; bytes: number }[]> {
  const found: { name: string; bytes: number }[] = []
  for (const element of listElements(parse(html))) {
    const isScript = element.tagName === 'script' && isExecutable(element)
    const rel = element.tagName === 'link' ? readRel(element) : []
    const isAhead =
      rel.includes('modulepreload') || (rel.includes('preload') && readAttribute(element, 'as') === 'script')
    const address = readAttribute(element, isScript ? 'src' : 'href')
    if ((isScript || isAhead) && address) {
      if (found.some(({ name }) => name === address)) continue
      found.push({ name: address, bytes: (await fetchBytes(new URL(address, url).href, 'gzip')).body.length })
    } else if (isScript) {
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
      found.push({ name: 'inline', bytes: gzipSync(text).length })
    }
  }
  return found
}

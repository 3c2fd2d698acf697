import { places } from '../../e2e/places'
import { fetchBytes, fetchPage } from '../fetchBytes'
import type { Bench, Figure } from '../Figure'

/** Bytes of a story with Brotli, pictures aside: the page with its style sheets, and apart the fonts that these name. */
export async function measureWire({ a }: Bench): Promise<Figure[]> {
  const stories = await Promise.all(Object.values(places).map(({ story }) => weigh(a.url + story)))
  const page = Math.max(...stories.map(({ html, css }) => html + css))
  const fonts = Math.max(...stories.map((story) => story.fonts))
  return [
    {
      what: 'story over the wire, HTML and CSS',
      aim: '≤ 25,000 bytes',
      found: `${page} bytes`,
      reached: page <= 25_000,
      details: { stories },
    },
    {
      what: 'story over the wire, fonts',
      aim: '≤ 50,000 bytes',
      found: `${fonts} bytes`,
      reached: fonts <= 50_000,
      details: { stories },
    },
  ]
}

async function weigh(url: string) {
  const html = await fetchPage(url)
  const sheets = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => hrefIn(link))
  const absolute = sheets.map((sheet) => new URL(sheet, url).href)
  const texts = await Promise.all(absolute.map(async (sheet) => ({ sheet, text: await fetchPage(sheet) })))
  const fonts = texts.flatMap(({ sheet, text }) =>
    [...text.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, font = '']) => new URL(font, sheet).href),
  )
  const sum = async (urls: string[]) => {
    const sizes = await Promise.all(urls.map(async (one) => (await fetchBytes(one, 'br')).body.length))
    return sizes.reduce((total, size) => total + size, 0)
  }
  return {
    url: new URL(url).pathname,
    html: await sum([url]),
    css: await sum(absolute),
    fonts: await sum([...new Set(fonts)]),
  }
}

const hrefIn = (link: string) => /href="([^"]+)"/.exec(link)?.[1] ?? ''

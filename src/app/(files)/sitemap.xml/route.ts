import { pipeline, Readable } from 'node:stream'

import { SitemapStream } from 'sitemap'

import { publicRequest } from '@/app/request'
import { type Findable, listAddresses } from '@/content/addresses/listAddresses'
import { publicUrl } from '@/platform/site'
import { wishHeader } from '@/press/ask/askHeaders'

export const dynamic = 'force-dynamic'

/** Every address that readers may find, each with its other languages (sitemaps.org, with hreflang), written as it is read. */
export async function GET(): Promise<Response> {
  const { payload } = await publicRequest('en')
  const spaces = { news: false, video: false, image: false, xhtml: true }
  const map = new SitemapStream({ hostname: publicUrl(), xmlns: spaces })
  pipeline(Readable.from(entries(listAddresses(payload))), map, () => undefined)
  return new Response(Readable.toWeb(map) as ReadableStream, {
    headers: { 'content-type': 'application/xml; charset=utf-8', [wishHeader]: 'keep=yes' },
  })
}

async function* entries(groups: AsyncIterable<Findable[]>) {
  for await (const group of groups)
    for (const { changedOn, addresses } of group) {
      const links = Object.entries(addresses).map(([lang, url]) => ({ lang, url }))
      for (const { url } of links) yield { url, links, lastmod: changedOn }
    }
}

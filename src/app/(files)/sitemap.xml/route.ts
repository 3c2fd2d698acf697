import { create } from 'xmlbuilder2'

import { publicRequest } from '@/app/request'
import { listAddresses } from '@/content/addresses/listAddresses'
import { wishHeader } from '@/press/ask/askHeaders'
import { publicUrl } from '@/platform/site'

export const dynamic = 'force-dynamic'

/** Every address that readers may find, each with its other languages (sitemaps.org, with hreflang). */
export async function GET(): Promise<Response> {
  const groups = await listAddresses((await publicRequest('en')).payload)
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('urlset', {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  })
  for (const { changedOn, addresses } of groups) {
    for (const address of Object.values(addresses)) {
      const url = root.ele('url')
      url.ele('loc').txt(publicUrl() + address)
      if (changedOn) url.ele('lastmod').txt(changedOn)
      for (const [locale, other] of Object.entries(addresses))
        url.ele('xhtml:link', { rel: 'alternate', hreflang: locale, href: publicUrl() + other })
    }
  }
  return new Response(root.end(), {
    headers: { 'content-type': 'application/xml; charset=utf-8', [wishHeader]: 'keep=yes' },
  })
}

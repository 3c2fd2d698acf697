import { Feed } from 'feed'

import { openPage } from '@/app/site/openPage'
import { findSite } from '@/content/findSite'
import { listNewest } from '@/content/lists/listNewest'
import { isLocale } from '@/platform/locales'
import { wishHeader } from '@/press/ask/askHeaders'
import { publicUrl } from '@/platform/site'

type Props = { params: Promise<{ locale: string }> }

/** The newest of every kind in one language, as an Atom feed (RFC 4287). */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { req, page } = await openPage(locale)
  const { settings } = await findSite(req)
  const entries = await listNewest(req)
  const feed = new Feed({
    id: `${publicUrl()}/${locale}/feed.xml`,
    title: settings.name,
    description: settings.tagline ?? undefined,
    language: locale,
    link: `${publicUrl()}/${locale}`,
    feedLinks: { atom: `${publicUrl()}/${locale}/feed.xml` },
    updated: entries[0]?.publishedOn,
    copyright: settings.name,
  })
  for (const { kind, doc, publishedOn } of entries) {
    const href = page.href(kind, doc)
    if (href)
      feed.addItem({
        id: `urn:uuid:${doc.id}`,
        title: doc.title ?? '',
        description: doc.summary ?? undefined,
        link: publicUrl() + href,
        date: publishedOn,
      })
  }
  return new Response(feed.atom1(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', [wishHeader]: 'keep=yes' },
  })
}

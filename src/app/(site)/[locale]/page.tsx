import type { Metadata } from 'next'
import { cache } from 'react'

import { organisationFacts } from '@/app/site/facts/organisation'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { pictureOf } from '@/app/site/pictureOf'
import { itemsOf } from '@/app/site/sessions/itemOf'
import { beginSite, siteAt } from '@/app/site/siteAt'
import { SitePage } from '@/app/site/SitePage'
import { alternatesOf } from '@/content/addresses/alternatesOf'
import { findHome } from '@/content/findHome'
import { type Locale, locales } from '@/platform/locales'
import { listNext } from '@/programme/sessions/listNext'
import { Home } from '@/ui/views/Home'

type Props = { params: Promise<{ locale: Locale }> }

const homes = Object.fromEntries(locales.map((locale) => [locale, `/${locale}`]))

/** Head and page show the same; one rendering reads it once. */
const homeAt = cache(async (locale: Locale) => {
  beginSite(locale)
  const { req, page } = await openPage(locale)
  const [home, sessions] = await Promise.all([findHome(req, page.now), listNext(req, { now: page.now })])
  return { req, page, sessions, ...home }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { req, page, doc } = await homeAt((await params).locale)
  const alternates = doc ? await alternatesOf(req, doc.id) : {}
  return metadataOf({
    page,
    title: 'DUO for a JOB',
    description: doc?.summary,
    alternates,
    picture: doc && pictureOf('pages', doc.id, page.locale),
    noindex: !doc,
  })
}

export default async function HomePage({ params }: Props) {
  const { req, page, doc, sessions, ...lists } = await homeAt((await params).locale)
  const { settings } = await siteAt(page.locale)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={doc ? await alternatesOf(req, doc.id) : homes}
      facts={organisationFacts(settings)}
      wish={{ holds: sessions.length > 0 ? 1 : undefined }}
    >
      <Home page={page} doc={doc} name={settings.name} sessions={itemsOf(page, sessions)} {...lists} />
    </SitePage>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { organisationFacts } from '@/app/site/factsOf'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { beginSite, siteAt } from '@/app/site/siteAt'
import { SitePage } from '@/app/site/SitePage'
import { alternatesOf } from '@/content/addresses/alternatesOf'
import { findHome } from '@/content/findHome'
import type { Locale } from '@/platform/locales'
import { Home } from '@/ui/views/Home'

type Props = { params: Promise<{ locale: Locale }> }

/** Head and page show the same; one rendering reads it once. */
const homeAt = cache(async (locale: Locale) => {
  beginSite(locale)
  const { req, page } = await openPage(locale)
  return { req, page, ...(await findHome(req, page.now)) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { req, page, doc } = await homeAt((await params).locale)
  const alternates = doc ? await alternatesOf(req, doc.id) : {}
  return metadataOf({
    page,
    title: 'DUO for a JOB',
    description: doc?.summary,
    alternates,
    picture: doc && `/og/pages/${doc.id}/${page.locale}`,
  })
}

export default async function HomePage({ params }: Props) {
  const { req, page, doc, figures, stories, events, news } = await homeAt((await params).locale)
  if (!doc) notFound()
  const { settings } = await siteAt(page.locale)
  return (
    <SitePage req={req} page={page} alternates={await alternatesOf(req, doc.id)} facts={organisationFacts(settings)}>
      <Home page={page} doc={doc} figures={figures} stories={stories} events={events} news={news} />
    </SitePage>
  )
}

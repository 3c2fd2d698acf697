import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { organisationFacts } from '@/app/site/factsOf'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { SitePage } from '@/app/site/SitePage'
import { alternatesOf } from '@/content/addresses/alternatesOf'
import { findHome } from '@/content/findHome'
import { findSite } from '@/content/findSite'
import type { Locale } from '@/platform/locales'
import { Home } from '@/ui/views/Home'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { req, page } = await openPage((await params).locale)
  const { doc } = await findHome(req, page.now)
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
  const { req, page } = await openPage((await params).locale)
  const { doc, figures, stories, events, news } = await findHome(req, page.now)
  if (!doc) notFound()
  const { settings } = await findSite(req)
  return (
    <SitePage req={req} page={page} alternates={await alternatesOf(req, doc.id)} facts={organisationFacts(settings)}>
      <Home page={page} doc={doc} figures={figures} stories={stories} events={events} news={news} />
    </SitePage>
  )
}

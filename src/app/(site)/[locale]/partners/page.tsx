import { sectionAddresses } from '@/content/sections'
import type { Metadata } from 'next'

import { factsOfSection } from '@/app/site/facts/factsOfSection'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { pictureOf } from '@/app/site/pictureOf'
import { SitePage } from '@/app/site/SitePage'
import { listPartners } from '@/content/listPartners'
import type { Locale } from '@/platform/locales'
import { PartnersView } from '@/ui/views/PartnersView'

type Props = { params: Promise<{ locale: Locale }> }

const alternates = sectionAddresses('partners')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return metadataOf({
    page,
    title: page.t('sections.partners.title'),
    description: page.t('sections.partners.intro'),
    alternates,
    picture: pictureOf('sections', 'partners', page.locale),
  })
}

export default async function PartnersPage({ params }: Props) {
  const { locale } = await params
  const { req, page } = await openPage(locale, alternates[locale])
  return (
    <SitePage req={req} page={page} alternates={alternates} section="partners" facts={factsOfSection(page, 'partners')}>
      <PartnersView page={page} partners={await listPartners(req)} />
    </SitePage>
  )
}

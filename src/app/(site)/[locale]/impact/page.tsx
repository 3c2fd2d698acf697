import { sectionAddresses } from '@/content/sections'
import type { Metadata } from 'next'

import { factsOfSection } from '@/app/site/facts/factsOfSection'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { pictureOf } from '@/app/site/pictureOf'
import { SitePage } from '@/app/site/SitePage'
import { listFigures } from '@/content/listFigures'
import type { Locale } from '@/platform/locales'
import { ImpactView } from '@/ui/views/ImpactView'

type Props = { params: Promise<{ locale: Locale }> }

const alternates = sectionAddresses('impact')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return metadataOf({
    page,
    title: page.t('sections.impact.title'),
    description: page.t('sections.impact.intro'),
    alternates,
    picture: pictureOf('sections', 'impact', page.locale),
  })
}

export default async function ImpactPage({ params }: Props) {
  const { locale } = await params
  const { req, page } = await openPage(locale, alternates[locale])
  return (
    <SitePage req={req} page={page} alternates={alternates} section="impact" facts={factsOfSection(page, 'impact')}>
      <ImpactView page={page} figures={await listFigures(req)} csvHref={`/${locale}/figures.csv`} />
    </SitePage>
  )
}

import type { Metadata } from 'next'

import { chaptersOf } from '@/app/site/chaptersOf'
import { metadataOf } from '@/app/site/metadata'
import { type DocumentParams, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { WholeReportView } from '@/ui/views/WholeReportView'

export async function generateMetadata({ params }: DocumentParams): Promise<Metadata> {
  const { page, doc, alternates } = await openDocument('publications', await params)
  return metadataOf({
    page,
    title: `${doc.title} · ${page.t('publication.wholeReport')}`,
    description: doc.summary,
    alternates,
  })
}

/** All chapters of a report on one page, for reading on and for printing. */
export default async function WholeReportPage({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('publications', await params)
  return (
    <SitePage req={req} page={page} alternates={alternates} section="publications">
      <WholeReportView page={page} doc={doc} shownIn={shownIn} chapters={chaptersOf(page, doc)} />
    </SitePage>
  )
}

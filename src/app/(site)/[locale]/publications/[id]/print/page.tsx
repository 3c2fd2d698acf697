import type { Metadata } from 'next'

import { chaptersOf } from '@/app/site/chaptersOf'
import { factsOf } from '@/app/site/facts/factsOf'
import { metadataOf } from '@/app/site/metadata'
import type { DocumentParams } from '@/app/site/openDocument'
import { openReportPart } from '@/app/site/openReportPart'
import { pictureOf } from '@/app/site/pictureOf'
import { SitePage } from '@/app/site/SitePage'
import { WholeReportView } from '@/ui/views/WholeReportView'

export async function generateMetadata({ params }: DocumentParams): Promise<Metadata> {
  const { page, doc, shownIn, alternates } = await openReportPart(await params, 'print')
  return metadataOf({
    page,
    title: `${doc.title} · ${page.t('publication.wholeReport')}`,
    description: doc.summary,
    alternates,
    canonical: alternates[shownIn],
    picture: pictureOf('publications', doc.id, shownIn),
    type: 'article',
  })
}

/** All chapters of a report on one page, for reading on and for printing. */
export default async function WholeReportPage({ params }: DocumentParams) {
  const { req, page, doc, shownIn, languages } = await openReportPart(await params, 'print')
  return (
    <SitePage
      req={req}
      page={page}
      alternates={languages}
      section="publications"
      facts={factsOf({ page, kind: 'publications', doc, shownIn })}
    >
      <WholeReportView page={page} doc={doc} shownIn={shownIn} chapters={chaptersOf(page, doc)} />
    </SitePage>
  )
}

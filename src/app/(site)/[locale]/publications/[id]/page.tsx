import { chaptersOf, reportAddress } from '@/app/site/chaptersOf'
import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { PublicationView } from '@/ui/views/PublicationView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('publications', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('publications', await params)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="publications"
      facts={factsOf({ page, kind: 'publications', doc, shownIn })}
    >
      <PublicationView
        page={page}
        doc={doc}
        shownIn={shownIn}
        chapters={chaptersOf(page, doc)}
        wholeHref={doc.chapters?.length ? reportAddress(page, doc, 'print') : undefined}
      />
    </SitePage>
  )
}

import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { NewsView } from '@/ui/views/NewsView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('news', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('news', await params)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="news"
      facts={factsOf({ page, kind: 'news', doc, shownIn })}
    >
      <NewsView page={page} doc={doc} shownIn={shownIn} />
    </SitePage>
  )
}

import { factsOf } from '@/app/site/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { PageView } from '@/ui/views/PageView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('pages', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('pages', await params)
  return (
    <SitePage req={req} page={page} alternates={alternates} facts={factsOf({ page, kind: 'pages', doc, shownIn })}>
      <PageView page={page} doc={doc} shownIn={shownIn} />
    </SitePage>
  )
}

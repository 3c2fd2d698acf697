import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { StoryView } from '@/ui/views/StoryView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('stories', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('stories', await params)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="stories"
      facts={factsOf({ page, kind: 'stories', doc, shownIn })}
    >
      <StoryView page={page} doc={doc} shownIn={shownIn} />
    </SitePage>
  )
}

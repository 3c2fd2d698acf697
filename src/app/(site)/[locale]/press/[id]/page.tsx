import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { PressReleaseView } from '@/ui/views/PressReleaseView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('press-releases', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('press-releases', await params)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="press"
      facts={factsOf({ page, kind: 'press-releases', doc, shownIn })}
    >
      <PressReleaseView page={page} doc={doc} shownIn={shownIn} />
    </SitePage>
  )
}

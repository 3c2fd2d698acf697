import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { EventView } from '@/ui/views/EventView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('events', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('events', await params)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="events"
      facts={factsOf({ page, kind: 'events', doc, shownIn })}
    >
      <EventView page={page} doc={doc} shownIn={shownIn} />
    </SitePage>
  )
}

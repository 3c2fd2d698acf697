import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { SitePage } from '@/app/site/SitePage'
import { CampaignView } from '@/ui/views/CampaignView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('campaigns', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('campaigns', await params)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="campaigns"
      facts={factsOf({ page, kind: 'campaigns', doc, shownIn })}
    >
      <CampaignView page={page} doc={doc} shownIn={shownIn} />
    </SitePage>
  )
}

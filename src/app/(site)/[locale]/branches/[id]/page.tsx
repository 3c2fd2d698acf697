import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { itemsOf } from '@/app/site/sessions/itemOf'
import { SitePage } from '@/app/site/SitePage'
import { findBranchNews } from '@/content/findBranchNews'
import { feedAddresses } from '@/programme/sessions/feedAddress'
import { listNext } from '@/programme/sessions/listNext'
import { BranchView } from '@/ui/views/BranchView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('branches', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('branches', await params)
  const [{ events, stories }, sessions] = await Promise.all([
    findBranchNews(req, { branch: doc.id, now: page.now }),
    listNext(req, { branch: doc.id, now: page.now }),
  ])
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="branches"
      facts={factsOf({ page, kind: 'branches', doc, shownIn })}
      wish={{ holds: sessions.length > 0 ? 1 : undefined }}
    >
      <BranchView
        page={page}
        doc={doc}
        shownIn={shownIn}
        sessions={itemsOf(page, sessions)}
        feeds={doc.slug ? feedAddresses(page.locale, doc.slug) : undefined}
        events={events}
        stories={stories}
      />
    </SitePage>
  )
}

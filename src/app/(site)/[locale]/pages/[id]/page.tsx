import { factsOf } from '@/app/site/facts/factsOf'
import { type DocumentParams, documentMetadata, openDocument } from '@/app/site/openDocument'
import { itemsOf } from '@/app/site/sessions/itemOf'
import { SitePage } from '@/app/site/SitePage'
import type { Page } from '@/payload-types'
import { listNext } from '@/programme/sessions/listNext'
import { PageView } from '@/ui/views/PageView'

export const generateMetadata = async ({ params }: DocumentParams) => documentMetadata('pages', await params)

export default async function Document({ params }: DocumentParams) {
  const { req, page, doc, shownIn, alternates } = await openDocument('pages', await params)
  const audience = doc.role && audiences[doc.role]
  const sessions = audience ? await listNext(req, { audience, now: page.now }) : []
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      facts={factsOf({ page, kind: 'pages', doc, shownIn })}
      wish={{ holds: sessions.length > 0 ? 1 : undefined }}
    >
      <PageView page={page} doc={doc} shownIn={shownIn} sessions={itemsOf(page, sessions)} />
    </SitePage>
  )
}

/** The pages on which people decide to come, and the sessions that are for them. */
const audiences: Partial<Record<NonNullable<Page['role']>, 'mentors' | 'mentees'>> = {
  mentor: 'mentors',
  mentee: 'mentees',
}

import type { Metadata } from 'next'

import { metadataOf } from '@/app/site/metadata'
import { factsOfSession } from '@/app/site/sessions/factsOfSession'
import { openSession, type SessionParams } from '@/app/site/sessions/openSession'
import { SitePage } from '@/app/site/SitePage'
import { SessionView } from '@/ui/sessions/SessionView'
import { dayOf, hoursOf } from '@/ui/sessions/sessionWords'

export async function generateMetadata({ params }: SessionParams): Promise<Metadata> {
  const { locale, id } = await params
  const { page, item, alternates } = await openSession(locale, id)
  const title = page.t(`sessions.titles.${item.audience}`)
  return metadataOf({
    page,
    title: [title, dayOf(page, item), item.branch?.name].filter(Boolean).join(', '),
    description: `${dayOf(page, item)}, ${hoursOf(page, item)}. ${page.t(`sessions.whom.${item.audience}`)}`,
    alternates,
  })
}

/** One session; what is left of its places is never older than two seconds. */
export default async function SessionPage({ params }: SessionParams) {
  const { locale, id } = await params
  const { req, page, session, item, alternatives, alternates } = await openSession(locale, id)
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="infoSessions"
      facts={factsOfSession(page, session)}
      wish={{ holds: 1 }}
    >
      <SessionView page={page} session={item} alternatives={alternatives} />
    </SitePage>
  )
}

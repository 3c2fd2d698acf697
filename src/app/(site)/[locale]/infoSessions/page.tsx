import type { Metadata } from 'next'

import { always, readOnce } from '@/app/readOnce'
import { factsOfSection } from '@/app/site/facts/factsOfSection'
import { isAsWritten } from '@/app/site/isAsWritten'
import type { Query } from '@/app/site/listQuery'
import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { pictureOf } from '@/app/site/pictureOf'
import { filtersOfSessions } from '@/app/site/sessions/filtersOfSessions'
import { itemsOf } from '@/app/site/sessions/itemOf'
import { readSessionQuery, sessionQueryOf, withBranchId } from '@/app/site/sessions/readSessionQuery'
import { beginSite } from '@/app/site/siteAt'
import { SitePage } from '@/app/site/SitePage'
import { findNames } from '@/content/lists/findNamed'
import { sectionAddresses } from '@/content/sections'
import type { Locale } from '@/platform/locales'
import { feedAddresses } from '@/programme/sessions/feedAddress'
import { listSessions, sessionsPerPage } from '@/programme/sessions/listSessions'
import { sessionFacets } from '@/programme/sessions/sessionFacets'
import { SessionListView } from '@/ui/sessions/SessionListView'

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<Query> }

const alternates = sectionAddresses('infoSessions')

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  const { chosen, pageNumber } = readSessionQuery(await searchParams)
  return metadataOf({
    page,
    title: page.t('sections.infoSessions.title'),
    description: page.t('sections.infoSessions.intro'),
    alternates,
    canonical: alternates[page.locale] + sessionQueryOf({}, pageNumber),
    picture: pictureOf('sections', 'infoSessions', page.locale),
    noindex: Object.keys(chosen).length > 0,
  })
}

/** The sessions to come; what is left of their places is never older than two seconds. */
export default async function SessionsPage({ params, searchParams }: Props) {
  const { locale } = await params
  const address = alternates[locale]
  beginSite(locale)
  const { req, page } = await openPage(locale, address)
  const asked = await searchParams
  const { chosen, pageNumber } = readSessionQuery(asked)
  const { branch: branches = [] } = await readOnce(`names news ${locale}`, () => findNames(req, 'news'), always)
  const narrowed = withBranchId(chosen, branches)
  const { coming, total, sessions } = await listSessions(req, { chosen: narrowed, pageNumber, now: page.now })
  const keys = [...sessionFacets, 'page']
  const isWhole = pageNumber === 1 && Object.keys(chosen).length === 0
  const mayBeKept = isAsWritten(asked, { keys, written: sessionQueryOf(chosen, pageNumber) })
  const pages = {
    current: pageNumber,
    last: Math.ceil(total / sessionsPerPage),
    hrefOf: (n: number) => address + sessionQueryOf(chosen, n),
  }
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="infoSessions"
      facts={factsOfSection(page, 'infoSessions')}
      wish={{ query: keys, keep: mayBeKept && (sessions.length > 0 || isWhole), holds: 1 }}
    >
      <SessionListView
        page={page}
        filters={filtersOfSessions(page, { chosen, narrowed, coming, branches })}
        action={address}
        online={address + sessionQueryOf({ mode: 'online' })}
        total={total}
        sessions={itemsOf(page, sessions)}
        pages={pages}
        feeds={feedAddresses(locale, chosen.branch ? (sessions[0]?.branch?.slug ?? undefined) : undefined)}
      />
    </SitePage>
  )
}

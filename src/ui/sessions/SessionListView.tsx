import { Breadcrumb } from '../components/Breadcrumb'
import { Button } from '../components/Button'
import { EmptyState } from '../components/EmptyState'
import { type Filter, Filters } from '../components/Filters'
import { Forms } from '../components/Forms'
import { PageHead } from '../components/PageHead'
import { type Pages, Pagination } from '../components/Pagination'
import type { Page } from '../page'
import list from '../views/ListView.module.css'
import { FeedLinks, type Feeds } from './FeedLinks'
import type { SessionItem } from './SessionItem'
import { SessionRows } from './SessionRows'

type Props = {
  page: Page
  filters: Filter[]
  /** The list's own address. */
  action: string
  /** The list of the sessions that can be joined from anywhere. */
  online: string
  total: number
  sessions: SessionItem[]
  pages: Pages
  feeds: Feeds
}

/** The coming sessions, narrowed by filters, twelve at a time; where there is none, what else can be done. */
export function SessionListView({ page, filters, action, online, total, sessions, pages, feeds }: Props) {
  return (
    <>
      <PageHead
        before={<Breadcrumb page={page} />}
        title={page.t('sections.infoSessions.title')}
        lead={page.t('sections.infoSessions.intro')}
        art={<Forms tone="sun" />}
      >
        <p>{page.t('sessions.free')}</p>
      </PageHead>
      <div className={`wrap ${list.list}`}>
        <Filters page={page} filters={filters} action={action} />
        <div className={list.line}>
          <p>{page.t('sessions.count', { count: total })}</p>
        </div>
        {sessions.length > 0 ? (
          <SessionRows page={page} sessions={sessions} level={2} />
        ) : (
          <NoSession page={page} action={action} online={online} chosen={filters.some(({ value }) => value)} />
        )}
        <Pagination page={page} pages={pages} />
        <FeedLinks page={page} feeds={feeds} />
      </div>
    </>
  )
}

function NoSession({ page, action, online, chosen }: { page: Page; action: string; online: string; chosen: boolean }) {
  const branches = page.section('branches')
  return (
    <EmptyState heading={page.t('sessions.empty')} text={page.t(chosen ? 'sessions.emptyChosen' : 'sessions.emptyAll')}>
      {chosen && (
        <p>
          <Button href={action}>{page.t('lists.reset')}</Button>
        </p>
      )}
      {chosen && (
        <p>
          <Button href={online} kind="second">
            {page.t('sessions.online')}
          </Button>
        </p>
      )}
      {branches && (
        <p>
          <Button href={branches} kind={chosen ? 'second' : 'first'}>
            {page.t('sessions.branches')}
          </Button>
        </p>
      )}
    </EmptyState>
  )
}

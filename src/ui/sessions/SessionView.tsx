import { Article } from '../components/Article'
import { Breadcrumb } from '../components/Breadcrumb'
import { Button } from '../components/Button'
import { Facts } from '../components/Facts'
import { PageHead } from '../components/PageHead'
import type { Page } from '../page'
import { SessionPair } from './SessionPair'
import { SeatsMark } from './SeatsMark'
import { canBook, type SessionItem } from './SessionItem'
import { SessionRows } from './SessionRows'
import styles from './SessionView.module.css'
import { dayOf, goneOf, hoursOf } from './sessionWords'
import { sessionFacts } from './sessionFacts'

type Props = { page: Page; session: SessionItem; alternatives: SessionItem[] }

/** One session: when and where, for whom, what happens there, what to bring, and the way in or other dates. */
export function SessionView({ page, session, alternatives }: Props) {
  const { t } = page
  return (
    <Article head={<Head page={page} session={session} />} aside={<Facts facts={sessionFacts(page, session)} />}>
      {!canBook(session) && <Others page={page} alternatives={alternatives} />}
      <section className={styles.part}>
        <h2>{t('sessions.happens')}</h2>
        <ol className={styles.steps}>
          {(['first', 'second', 'third'] as const).map((step) => (
            <li key={step}>{t(`sessions.steps.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section className={styles.part}>
        <h2>{t('sessions.bring')}</h2>
        <p className={styles.lines}>{session.bring || t('sessions.bringNothing')}</p>
      </section>
      {session.mode !== 'online' && session.place?.route && (
        <section className={styles.part}>
          <h2>{t('sessions.route')}</h2>
          <p className={styles.lines}>{session.place.route}</p>
        </section>
      )}
    </Article>
  )
}

function Head({ page, session }: { page: Page; session: SessionItem }) {
  const { t } = page
  const title = t(`sessions.titles.${session.audience}`)
  const gone = goneOf(page, session)
  return (
    <PageHead
      before={<Breadcrumb page={page} section="infoSessions" />}
      eyebrow={session.example ? `${title} · ${t('site.example')}` : title}
      title={<span className={styles.day}>{dayOf(page, session)}</span>}
      lead={session.seats === 'cancelled' ? <s>{hoursOf(page, session)}</s> : hoursOf(page, session)}
      art={<SessionPair page={page} session={session} />}
    >
      <div className={styles.seats}>
        <SeatsMark page={page} session={session} />
        {gone && <p>{gone}</p>}
      </div>
      {canBook(session) && (
        <p className={styles.way}>
          <Button href={session.bookHref}>{t(session.seats === 'waiting' ? 'sessions.wait' : 'sessions.book')}</Button>{' '}
          <span>{t('sessions.free')}</span>
        </p>
      )}
      {canBook(session) && (
        <p>
          <a href={session.calendarHref} download>
            {t('booking.calendar')}
          </a>
        </p>
      )}
    </PageHead>
  )
}

/** Other dates for whoever cannot have this one. */
export const Others = ({ page, alternatives }: { page: Page; alternatives: SessionItem[] }) => (
  <section className={styles.part}>
    <h2>{page.t('sessions.others')}</h2>
    {alternatives.length > 0 ? (
      <SessionRows page={page} sessions={alternatives} level={3} />
    ) : (
      <p>{page.t('sessions.noOthers')}</p>
    )}
    <p className={styles.all}>
      <a href={page.section('infoSessions')}>{page.t('home.allSessions')}</a>
    </p>
  </section>
)

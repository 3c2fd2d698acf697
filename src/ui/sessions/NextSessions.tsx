import type { Page } from '../page'
import type { SessionItem } from './SessionItem'
import { SessionRows } from './SessionRows'
import styles from './SessionRows.module.css'

type Props = { page: Page; sessions: SessionItem[]; heading?: string }

/** The next sessions on another page, and the way to all of them; nothing where there are none. */
export function NextSessions({ page, sessions, heading = page.t('home.sessions') }: Props) {
  if (sessions.length === 0) return null
  return (
    <section className={styles.next}>
      <h2>{heading}</h2>
      <SessionRows page={page} sessions={sessions} level={3} />
      <p className={styles.all}>
        <a href={page.section('infoSessions')}>{page.t('home.allSessions')}</a>
      </p>
    </section>
  )
}

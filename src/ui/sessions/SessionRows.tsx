import type { Page } from '../page'
import type { SessionItem } from './SessionItem'
import { SessionRow } from './SessionRow'
import styles from './SessionRows.module.css'

/** Sessions under one another like trains. */
export const SessionRows = ({ page, sessions, level }: { page: Page; sessions: SessionItem[]; level: 2 | 3 }) => (
  <ol className={styles.rows}>
    {sessions.map((session) => (
      <SessionRow key={session.id} page={page} session={session} level={level} />
    ))}
  </ol>
)

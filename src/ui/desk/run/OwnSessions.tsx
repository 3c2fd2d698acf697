import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import styles from './run.module.css'
import { countsOf, dayOf, kindOf, type SessionFacts } from './sessionWords'

/** Sessions with when, for whom, and how many people; each leads to its door. */
export const OwnSessions = ({ desk, sessions }: { desk: Desk; sessions: SessionFacts[] }) => (
  <ul className={rows.rows}>
    {sessions.map((session) => (
      <li key={session.id}>
        <div>
          <h3>
            <a href={session.href}>{dayOf(desk, session)}</a>
          </h3>
          <p>{kindOf(desk, session)}</p>
        </div>
        <p className={styles.counts}>{countsOf(desk, session).join(' · ')}</p>
      </li>
    ))}
  </ul>
)

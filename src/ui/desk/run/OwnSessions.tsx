import { formatHours, formatWeekday } from '../../format/dates'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import styles from './run.module.css'

export type SessionFacts = {
  id: string
  href: string
  state: 'draft' | 'open' | 'closed' | 'cancelled' | 'done'
  audience: 'mentors' | 'mentees'
  language: 'fr' | 'nl' | 'en'
  mode: 'onSite' | 'online' | 'both'
  startsAt: string
  endsAt: string
  zone: string
  branch: string
  capacity: number
  taken: number
  waiting: number
  came: number
  over: number
  rush: boolean
}

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

export const dayOf = ({ locale }: Desk, { startsAt, endsAt, zone }: SessionFacts): string =>
  `${formatWeekday(locale, startsAt, zone)}, ${formatHours(locale, startsAt, { to: endsAt, zone })}`

/** Where, for whom and how; its state where that is not the ordinary one. */
export const kindOf = ({ t }: Desk, { branch, audience, language, mode, state }: SessionFacts): string =>
  [
    branch,
    t(`run.audiences.${audience}`),
    t(`run.languages.${language}`),
    t(`run.modes.${mode}`),
    state !== 'open' && t(`run.states.${state}`),
  ]
    .filter(Boolean)
    .join(' · ')

export const countsOf = (
  { t }: Desk,
  { capacity, taken, waiting, over, came, state, rush }: SessionFacts,
): string[] => [
  t('run.taken', { taken, capacity }),
  ...(waiting > 0 ? [t('run.waiting', { count: waiting })] : []),
  ...(over > 0 ? [t('run.over', { count: over })] : []),
  ...(rush ? [t('run.rush')] : []),
  ...(state === 'done' ? [t('run.came', { count: came })] : []),
]

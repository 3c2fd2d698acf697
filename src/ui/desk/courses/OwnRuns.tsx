import { spanOf } from '../../portal/training/RunFacts'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import run from '../run/run.module.css'

export type RunRow = {
  id: string
  href: string
  name: string
  title: string
  branchName: string
  state: 'draft' | 'open' | 'closed' | 'cancelled' | 'done'
  language: 'fr' | 'nl' | 'en'
  startsAt: string | null
  endsAt: string | null
  capacity: number
  minimum: number
  taken: number
  waiting: number
}

/** Runs of courses with when, where and how many people; each leads to its page. */
export const OwnRuns = ({ desk, runs }: { desk: Desk; runs: RunRow[] }) => (
  <ul className={rows.rows}>
    {runs.map((one) => (
      <li key={one.id}>
        <div>
          <h3>
            <a href={one.href}>
              {one.title}
              <span className="unseen">, {one.name}</span>
            </a>
          </h3>
          <p>{[one.name, ...factsOf(desk, one)].join(' · ')}</p>
        </div>
        <p className={run.counts}>{countsOf(desk, one)}</p>
        {isTooFew(desk, one) && <strong>{desk.t('courses.tooFew', { minimum: one.minimum })}</strong>}
      </li>
    ))}
  </ul>
)

export const countsOf = ({ t }: Desk, { taken, capacity, waiting }: RunRow): string =>
  t('courses.counts', { taken, capacity, waiting })

export const factsOf = ({ t, locale }: Desk, { startsAt, endsAt, ...run }: RunRow): string[] => [
  t(`courses.states.${run.state}`),
  spanOf({ t, locale }, { startsAt, endsAt }) ?? t('courses.noDates'),
  run.branchName,
  t(`sessions.languages.${run.language}`),
]

/** Somebody has to decide about it from now on. */
const soon = 14 * 86_400_000

/** A run that begins within two weeks, and in which fewer than its minimum have a place. */
export const isTooFew = ({ now }: Desk, { state, taken, minimum, startsAt }: RunRow): boolean =>
  (state === 'open' || state === 'closed') &&
  taken < minimum &&
  startsAt !== null &&
  new Date(startsAt) > now &&
  new Date(startsAt).getTime() - now.getTime() < soon

import { leaveReasons } from '../../programme/leaveReasons'
import type { Desk } from '../Desk'
import styles from './figures.module.css'

type Step = {
  step: 'draft' | 'submitted' | 'intakePlanned' | 'intakeDone' | 'inTraining' | 'ready'
  /** Missing is too small to be shown, or not known. */
  count?: number
  days?: number | null
}
export type Funnel = {
  branch: string
  role: 'mentor' | 'mentee'
  shown: {
    steps: Step[]
    left: { withdrawn?: number; redirected?: number; refused?: number }
    reasons?: Record<string, number>
  }
}
type Props = { desk: Desk; funnels: Funnel[]; months: number; hidesSmall: boolean }

/** How far applications came: for each branch and role a table in which each step has its bar. */
export function FunnelView({ desk, funnels, months, hidesSmall }: Props) {
  const { t } = desk
  return (
    <section aria-labelledby="funnel">
      <h2 id="funnel">{t('funnel.title', { months })}</h2>
      <p>{t('funnel.text')}</p>
      {hidesSmall && <p>{t('figures.small')}</p>}
      <div className={styles.funnels}>
        {funnels.map((funnel) => (
          <One key={funnel.branch + funnel.role} desk={desk} funnel={funnel} />
        ))}
      </div>
    </section>
  )
}

const ways = ['withdrawn', 'redirected', 'refused'] as const

function One({ desk: { t }, funnel: { branch, role, shown } }: { desk: Desk; funnel: Funnel }) {
  const most = Math.max(1, ...shown.steps.map(({ count = 0 }) => count))
  const left = ways.flatMap((way) => (shown.left[way] ? [t(`funnel.left.${way}`, { count: shown.left[way] })] : []))
  const why = leaveReasons.flatMap((reason) => {
    const count = shown.reasons?.[reason]
    return count ? [`${t(`applying.front.reasons.${reason}`)} (${count})`] : []
  })
  return (
    <div>
      <table className={styles.funnel}>
        <caption>{[branch, t(`run.audiences.${role}s`)].filter(Boolean).join(' · ')}</caption>
        <thead>
          <tr>
            {(['step', 'people', 'days'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`funnel.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.steps.map(({ step, count, days }) => (
            <tr key={step}>
              <th scope="row">
                {t(`funnel.steps.${step}`)}
                <Share count={count ?? 0} most={most} />
              </th>
              <td>{count ?? '–'}</td>
              <td>{days ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > 0 && <p>{left.join(', ')}</p>}
      {why.length > 0 && <p>{t('funnel.reasons', { reasons: why.join(', ') })}</p>}
    </div>
  )
}

const Share = ({ count, most }: { count: number; most: number }) => (
  <svg className={styles.share} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect width="1000" height="10" fill="var(--line)" />
    <rect width={Math.round((count / most) * 1000)} height="10" fill="var(--teal)" />
  </svg>
)

import { formatPercent } from '../../format/numbers'
import type { Desk } from '../Desk'
import { groupOf } from '../run/sessionWords'
import { Bar, Swatch } from './Bar'
import styles from './figures.module.css'

export type Figure = {
  branch: string
  audience: 'mentors' | 'mentees'
  language: 'fr' | 'nl' | 'en'
  sessions: number
  /** What is missing is too small to be shown, or not known. */
  shown: { booked?: number; came?: number; noShow?: number; waiting?: number; rate?: number }
}
type Props = { desk: Desk; figures: Figure[]; weeks: number; hidesSmall: boolean }

const parts = ['came', 'noShow', 'booked', 'waiting'] as const

/** The last weeks as bars to look at, and the same in a table to read. */
export function FiguresView({ desk, figures, weeks, hidesSmall }: Props) {
  const { t } = desk
  const most = Math.max(10, ...figures.flatMap(({ shown }) => [shown.booked ?? 0, shown.waiting ?? 0]))
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('figures.title', { weeks: String(weeks) })}</h2>
      <p>{t('figures.text')}</p>
      {hidesSmall && <p>{t('figures.small')}</p>}
      {/* The table below says the same in words. */}
      <div className={styles.chart} aria-hidden="true">
        <p className={styles.legend}>
          {parts.map((part) => (
            <span key={part}>
              <Swatch part={part} /> {t(`figures.legend.${part}`)}
            </span>
          ))}
        </p>
        {figures.map((figure) => (
          <div key={keyOf(figure)}>
            <p className={styles.name}>{groupOf(desk, figure)}</p>
            <Bar shown={figure.shown} most={most} />
          </div>
        ))}
      </div>
      <Table desk={desk} figures={figures} />
    </section>
  )
}

const keyOf = ({ branch, audience, language }: Figure): string => [branch, audience, language].join()

const Table = ({ desk, figures }: Pick<Props, 'desk' | 'figures'>) => (
  <div className={styles.table} role="region" aria-label={desk.t('figures.table')} tabIndex={0}>
    <table>
      <caption>{desk.t('figures.table')}</caption>
      <thead>
        <tr>
          {(['group', 'sessions', 'booked', 'came', 'rate', 'waiting'] as const).map((name) => (
            <th key={name} scope="col">
              {desk.t(`figures.columns.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={keyOf(figure)}>
            <th scope="row">{groupOf(desk, figure)}</th>
            <td>{figure.sessions}</td>
            <td>{figure.shown.booked ?? '–'}</td>
            <td>{figure.shown.came ?? '–'}</td>
            <td>
              {figure.shown.rate === undefined ? '–' : formatPercent(desk.locale, Math.round(figure.shown.rate * 100))}
            </td>
            <td>{figure.shown.waiting ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

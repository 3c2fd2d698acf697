import type { Figure } from '@/payload-types'

import type { Page } from '../page'
import { methodOf } from './FigureCard'
import styles from './FigureTable.module.css'
import { periodOf, sourceOf, valueOf } from './figureWords'

/** All figures as a table that screen readers can walk; on a small screen it scrolls, by keyboard too. */
export function FigureTable({ page, figures }: { page: Page; figures: Figure[] }) {
  const columns = ['figure', 'value', 'nature', 'groupLabel', 'period', 'region', 'method', 'source'] as const
  return (
    <div className={styles.scroll} role="region" aria-labelledby="all-figures" tabIndex={0}>
      <table>
        <caption id="all-figures">{page.t('home.allFigures')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {page.t(`impact.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.id} page={page} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ page, figure }: { page: Page; figure: Figure }) {
  const source = sourceOf(page, figure)
  return (
    <tr>
      <th scope="row">
        <a href={`#${figure.key}`}>{figure.what}</a>
      </th>
      <td className={styles.value}>{valueOf(page, figure)}</td>
      <td>{page.t(`impact.natures.${figure.nature}`)}</td>
      <td>{figure.group && page.t(`impact.group.${figure.group}`)}</td>
      <td>{periodOf(page, figure)}</td>
      <td>{figure.region}</td>
      <td>{methodOf(page, figure)}</td>
      <td>{source?.href ? <a href={source.href}>{source.label}</a> : source?.label}</td>
    </tr>
  )
}

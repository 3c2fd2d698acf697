import type { Figure } from '@/payload-types'

import type { Page } from '../page'
import styles from './FigureCard.module.css'
import { sourceOf, valueOf, yearsOf } from './figureWords'
import { Isotype } from './Isotype'

/** One figure with all that makes it trustworthy: year, method, source, and an address of its own (`#key`). */
export function FigureCard({ page, figure }: { page: Page; figure: Figure }) {
  const source = sourceOf(page, figure)
  return (
    <li id={figure.key} className={`${styles.card} ${styles[figure.nature]}`}>
      <p className={styles.value}>{valueOf(page, figure)}</p>
      {figure.outOf && <Isotype value={figure.value} outOf={figure.outOf} />}
      <p className={styles.what}>{figure.what}</p>
      <p className={styles.year}>
        <b>{yearsOf(page, figure)}</b>
        {[figure.periodNote, figure.region].filter(Boolean).map((text) => ` · ${text}`)}
      </p>
      {(figure.method || figure.respondents) && <p>{methodOf(page, figure)}</p>}
      {source && (
        <p>
          {page.t('impact.source')}: {source.href ? <a href={source.href}>{source.label}</a> : source.label}
        </p>
      )}
      <p className={`${styles.link} screen`}>
        <a href={`#${figure.key}`}>
          {page.t('impact.permalink')}
          <span className="unseen">: {figure.what}</span>
        </a>
      </p>
    </li>
  )
}

/** How it was measured, and how many people answered. */
export const methodOf = (page: Page, { method, respondents }: Figure) =>
  [method, respondents && page.t('impact.respondents', { count: respondents })].filter(Boolean).join(' · ')

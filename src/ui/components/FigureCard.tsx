import type { Figure } from '@/payload-types'

import { classes } from '../classes'
import type { Page } from '../page'
import styles from './FigureCard.module.css'
import { FigureValue } from './FigureValue'
import { periodOf, sourceOf } from './figureWords'
import { Isotype } from './Isotype'

/** One figure with all that makes it trustworthy: year, method, source, and an address of its own (`#key`). */
export function FigureCard({ page, figure }: { page: Page; figure: Figure }) {
  const source = sourceOf(page, figure)
  return (
    <li id={figure.key} className={classes(styles.card, styles[figure.nature])}>
      <p className={styles.value}>
        <FigureValue page={page} figure={figure} />
      </p>
      {figure.outOf && <Isotype value={figure.value} outOf={figure.outOf} />}
      <p className={styles.what}>{figure.what}</p>
      <p>
        <b>{periodOf(page, figure)}</b>
        {figure.region && ` · ${figure.region}`}
      </p>
      {(figure.method || figure.respondents) && <p>{methodOf(page, figure)}</p>}
      <p>
        {source && (
          <>
            {page.t('impact.source')}: {source.href ? <a href={source.href}>{source.label}</a> : source.label}
          </>
        )}
        <span className="screen">
          {source && ' · '}
          <a href={`#${figure.key}`}>
            {page.t('impact.permalink')}
            <span className="unseen">: {figure.what}</span>
          </a>
        </span>
      </p>
    </li>
  )
}

/** How it was measured, and how many people answered. */
export const methodOf = (page: Page, { method, respondents }: Figure) =>
  [method, respondents && page.t('impact.respondents', { count: respondents })].filter(Boolean).join(' · ')

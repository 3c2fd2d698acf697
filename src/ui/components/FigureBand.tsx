import type { Figure } from '@/payload-types'

import { classes } from '../classes'
import type { Page } from '../page'
import styles from './FigureBand.module.css'
import { FigureValue } from './FigureValue'
import { yearsOf } from './figureWords'
import { Isotype } from './Isotype'

type Props = {
  page: Page
  heading?: string | null
  figures: Figure[]
  more?: { href?: string; label: string }
  within?: boolean
}

/** Figures large on plum, each with its year beside it; nothing where none has words in the page's language. */
export function FigureBand({ page, heading, figures, more, within = false }: Props) {
  const told = figures.filter(({ what }) => what)
  if (!told.length) return null
  return (
    <section className={classes(styles.band, within && styles.within)}>
      <div className={within ? undefined : 'wrap'}>
        {heading && <h2>{heading}</h2>}
        <dl className={styles.figures}>
          {told.map((figure) => (
            <div key={figure.id}>
              <dt>
                {figure.what} <span className={styles.year}>{yearsOf(page, figure)}</span>
                {figure.outOf && <Isotype value={figure.value} outOf={figure.outOf} />}
              </dt>
              <dd>
                <FigureValue page={page} figure={figure} />
              </dd>
            </div>
          ))}
        </dl>
        {more?.href && (
          <p className={styles.more}>
            <a href={more.href}>{more.label}</a>
          </p>
        )}
      </div>
    </section>
  )
}

import type { Publication } from '@/payload-types'

import type { Page } from '../page'
import { Paragraphs } from './Questions'
import styles from './Recommendations.module.css'

type Props = { page: Page; recommendations: NonNullable<Publication['recommendations']>; lang?: string }

/** Recommendations by number, so that others can refer to them (`#recommendation-3`). */
export function Recommendations({ page, recommendations, lang }: Props) {
  const told = recommendations.filter(({ title, text }) => title || text)
  if (!told.length) return null
  return (
    <section>
      <h2 className={styles.heading} lang={lang}>
        {page.t('publication.recommendations')}
      </h2>
      <ol className={styles.list}>
        {told.map(({ id, title, text }, index) => (
          <li key={id} id={`recommendation-${index + 1}`}>
            <b className={styles.number} aria-hidden="true">
              {index + 1}
            </b>
            <div>
              {title && <h3>{title}</h3>}
              {text && <Paragraphs text={text} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

import type { Page } from '../page'
import styles from './Contents.module.css'

export type Chapter = { number: number; title: string; href: string }

type Props = {
  page: Page
  chapters: Chapter[]
  current?: number
  wholeHref?: string
  lang?: string
  heading?: 'h2' | 'p'
  /** The chapters stand on this page itself, so that paper carries the list, too. */
  whole?: boolean
}

/** The chapters of a report in their order. */
export function Contents({ page, chapters, current, wholeHref, lang, heading: Heading = 'h2', whole = false }: Props) {
  if (!chapters.length) return null
  return (
    <nav className={whole ? `${styles.contents} ${styles.whole}` : styles.contents} aria-labelledby="contents">
      <Heading id="contents" className={styles.heading} lang={lang}>
        {page.t('publication.contents')}
      </Heading>
      <ol>
        {chapters.map(({ number, title, href }) => (
          <li key={number}>
            <a href={href} aria-current={number === current ? 'page' : undefined}>
              <b aria-hidden="true">{number}</b>
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
      {wholeHref && (
        <p lang={lang}>
          <a href={wholeHref}>{page.t('publication.wholeReport')}</a>
        </p>
      )}
    </nav>
  )
}

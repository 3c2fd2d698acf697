import type { Page } from '../page'
import styles from './Pagination.module.css'

export type Pages = { current: number; last: number; hrefOf: (page: number) => string }

/** The pages of a list, each with a real address. */
export function Pagination({ page, pages }: { page: Pick<Page, 't'>; pages: Pages }) {
  const { current, last, hrefOf } = pages
  if (last < 2) return null
  const near = Array.from({ length: last }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === last || Math.abs(n - current) < 3,
  )
  return (
    <nav className={styles.pages} aria-label={page.t('lists.page', { page: current, pages: last })}>
      {current > 1 && (
        <a href={hrefOf(current - 1)} rel="prev">
          {page.t('lists.previousPage')}
        </a>
      )}
      <ol>
        {near.map((n, index) => (
          <li key={n} className={n - (near[index - 1] ?? n) > 1 ? styles.gap : undefined}>
            <a href={hrefOf(n)} aria-current={n === current ? 'page' : undefined}>
              {n}
            </a>
          </li>
        ))}
      </ol>
      {current < last && (
        <a href={hrefOf(current + 1)} rel="next">
          {page.t('lists.nextPage')}
        </a>
      )}
    </nav>
  )
}

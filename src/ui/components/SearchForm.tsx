import type { Page } from '../page'
import { Button } from './Button'
import styles from './SearchForm.module.css'

/** A field and a button; the question becomes `?q=` in the address. */
export const SearchForm = ({ page, action, query = '' }: { page: Page; action: string; query?: string }) => (
  <form className={styles.search} action={action} method="get" role="search">
    <label htmlFor="q">{page.t('search.label')}</label>
    <div className={styles.line}>
      <input id="q" name="q" type="search" defaultValue={query} autoComplete="off" enterKeyHint="search" />
      <Button>{page.t('search.button')}</Button>
    </div>
  </form>
)

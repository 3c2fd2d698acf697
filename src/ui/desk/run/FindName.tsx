import { Button } from '../../components/Button'
import type { Desk } from '../Desk'
import styles from './run.module.css'

type Props = { desk: Desk; at: string; search: string }

/** Finds a name on the list, without accents and case. */
export const FindName = ({ desk: { t }, at, search }: Props) => (
  <form className={styles.find} action={at.split('?')[0]} method="get" role="search">
    <label htmlFor="q">{t('run.door.search')}</label>
    <div>
      <input
        data-is="search"
        id="q"
        name="q"
        type="search"
        defaultValue={search}
        autoComplete="off"
        spellCheck={false}
      />
      <Button kind="second">{t('run.door.find')}</Button>
    </div>
    {search && <a href={at.split('?')[0]}>{t('run.door.all')}</a>}
  </form>
)

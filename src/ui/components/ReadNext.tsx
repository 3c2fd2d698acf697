import type { CardItem } from '../cards/CardItem'
import type { Page } from '../page'
import { Cards } from './Cards'
import styles from './ReadNext.module.css'

type Props = { page: Page; items?: CardItem[]; heading?: string }

/** What to read after this. */
export function ReadNext({ page, items = [], heading }: Props) {
  if (!items.length) return null
  return (
    <section className={styles.next}>
      <h2>{heading ?? page.t('publication.related')}</h2>
      <Cards items={items} />
    </section>
  )
}

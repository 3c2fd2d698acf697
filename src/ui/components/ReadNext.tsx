import type { CardItem } from '../cards/CardItem'
import type { Page } from '../page'
import { Cards } from './Cards'
import { Lines } from './Lines'
import styles from './ReadNext.module.css'

type Props = { page: Page; items?: CardItem[]; heading?: string; plain?: boolean }

/** What to read after this, as cards or as plain lines with their dates. */
export function ReadNext({ page, items = [], heading, plain = false }: Props) {
  if (!items.length) return null
  return (
    <section className={styles.next}>
      <h2>{heading ?? page.t('publication.related')}</h2>
      {plain ? <Lines page={page} items={items} /> : <Cards items={items} />}
    </section>
  )
}

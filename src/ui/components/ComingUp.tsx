import type { CardItem } from '../cards/CardItem'
import type { Page } from '../page'
import styles from './ReadNext.module.css'
import { Timetable } from './Timetable'

/** The next events under a heading; nothing where there are none. */
export function ComingUp({ page, items = [], heading }: { page: Page; items?: CardItem[]; heading: string }) {
  if (!items.length) return null
  return (
    <section className={styles.next}>
      <h2>{heading}</h2>
      <Timetable page={page} items={items} />
    </section>
  )
}

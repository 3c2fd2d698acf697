import type { CardItem } from '../cards/CardItem'
import type { Page } from '../page'
import { EventRow } from './EventRow'
import styles from './Timetable.module.css'

/** Events under one another like trains. */
export const Timetable = ({ page, items, level }: { page: Page; items: CardItem[]; level?: 2 | 3 }) => (
  <ol className={styles.timetable}>
    {items.map((item) => (
      <EventRow key={item.href} page={page} item={item} level={level} />
    ))}
  </ol>
)

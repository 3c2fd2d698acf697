import type { CardItem } from '../cards/CardItem'
import { Card } from './Card'
import styles from './Cards.module.css'

type Props = { items: CardItem[]; level?: 2 | 3; priority?: boolean; wide?: boolean }

/** Cards side by side on one baseline, as many as fit. */
export function Cards({ items, level, priority = false, wide }: Props) {
  return (
    <ul className={wide ? styles.rows : styles.cards}>
      {items.map((item, index) => (
        <li key={item.href}>
          <Card item={item} level={level} wide={wide} priority={priority && index === 0} />
        </li>
      ))}
    </ul>
  )
}

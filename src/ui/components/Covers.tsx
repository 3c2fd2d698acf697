import type { CardItem } from '../cards/CardItem'
import { Cover } from './Cover'
import styles from './Covers.module.css'

/** Publications as they stand on a shelf. */
export function Covers({ items, level = 3 }: { items: CardItem[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ul className={styles.covers}>
      {items.map((item, index) => (
        <li key={item.href}>
          <article lang={item.lang}>
            <div className={styles.cover}>
              <Cover picture={item.picture} cover={item.cover} priority={index === 0} />
            </div>
            <Heading>
              <a href={item.href} hrefLang={item.lang}>
                {item.title}
              </a>
            </Heading>
            <p className={styles.meta}>{item.meta.join(' · ')}</p>
          </article>
        </li>
      ))}
    </ul>
  )
}

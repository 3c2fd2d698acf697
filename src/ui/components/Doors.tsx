import type { CardItem } from '../cards/CardItem'
import { classes } from '../classes'
import styles from './Doors.module.css'

/** Branches as doors: an arch with the city on it, only outlined where it is not open yet. */
export function Doors({ items, level = 3 }: { items: CardItem[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ul className={styles.doors}>
      {openFirst(items).map((item) => (
        <li key={item.href}>
          <a
            className={classes(styles.door, item.announced && styles.announced)}
            href={item.href}
            hrefLang={item.lang}
            lang={item.lang}
          >
            <Heading>{item.title}</Heading>
            {item.meta.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </a>
        </li>
      ))}
    </ul>
  )
}

const openFirst = (items: CardItem[]) => [
  ...items.filter(({ announced }) => !announced),
  ...items.filter(({ announced }) => announced),
]

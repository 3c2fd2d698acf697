import type { CardItem } from '../cards/CardItem'
import { formatDay } from '../format/dates'
import type { Page } from '../page'
import styles from './Lines.module.css'

/** Titles under one another with their date, for readers who know what they look for. */
export function Lines({ page, items, level = 3 }: { page: Page; items: CardItem[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ul className={styles.lines}>
      {items.map((item) => (
        <li key={item.href} lang={item.lang}>
          <p className={styles.meta}>
            {item.date && (
              <time dateTime={item.date.from.slice(0, 10)} lang={item.lang && page.locale}>
                {formatDay(page.locale, item.date.from)}
              </time>
            )}
            {item.meta.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </p>
          <div>
            <Heading>
              <a href={item.href} hrefLang={item.lang}>
                {item.title}
              </a>
            </Heading>
            {item.summary && <p>{item.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

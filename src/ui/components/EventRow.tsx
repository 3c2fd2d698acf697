import type { CardItem } from '../cards/CardItem'
import { dateParts, formatHours } from '../format/dates'
import type { Page } from '../page'
import styles from './EventRow.module.css'

/** One line of the timetable: day and month large, weekday and hours, what and where. */
export function EventRow({ page, item, level = 3 }: { page: Page; item: CardItem; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  const { from, to, zone } = item.date ?? {}
  const date = from && dateParts(page.locale, from, zone)
  return (
    <li className={styles.row} lang={item.lang}>
      {date && (
        <time className={styles.date} dateTime={from} lang={item.lang && page.locale}>
          <b className={styles.day}>{date.day}</b> <span className={styles.month}>{date.month}</span>{' '}
          <span>{date.year}</span>
        </time>
      )}
      <div className={styles.what}>
        <Heading>
          <a href={item.href} hrefLang={item.lang}>
            {item.title}
          </a>
        </Heading>
        {item.summary && <p>{item.summary}</p>}
      </div>
      <p className={styles.where} lang={item.lang && page.locale}>
        {date && from && (
          <b>
            {date.weekday}, {formatHours(page.locale, from, { to, zone })}
          </b>
        )}
        {item.meta.join(' · ')}
      </p>
    </li>
  )
}

import type { Locale } from '@/platform/locales'

import { formatMoment } from '../format/dates'
import type { Translate } from '../page'
import styles from './SentMessages.module.css'

type Props = {
  /** What a page of the site, one of the portal and one of the desk have in common. */
  page: { locale: Locale; t: Translate }
  title: string
  messages: { at: string; subject: string | null; text: string; language: Locale }[]
}

/** What we wrote to somebody, each folded under its subject and day; nothing where nothing was sent. */
export function SentMessages({ page: { locale, t }, title, messages }: Props) {
  if (messages.length === 0) return null
  return (
    <section className={styles.messages}>
      <h2>{title}</h2>
      <ul role="list">
        {messages.map(({ at, subject, text, language }) => (
          <li key={`${at} ${subject} ${text}`}>
            <details>
              <summary>
                {subject ? <span lang={language}>{subject}</span> : t('sentMessages.text')}{' '}
                <time dateTime={at}>{formatMoment(locale, at)}</time>
              </summary>
              <p lang={language}>{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The messages about several bookings, and those about none, as one list: the newest first. */
export const inOrder = <T extends { at: string }>(...lists: T[][]): T[] =>
  lists.flat().sort((one, other) => other.at.localeCompare(one.at))

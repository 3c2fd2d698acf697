import type { Locale } from '@/platform/locales'

import type { Page } from '../page'
import styles from './SessionRows.module.css'

/** The address of a calendar to subscribe to, for each language in which sessions are held. */
export type Feeds = Record<Locale, string>

/** Where somebody gets every date into their own calendar, one file for each language of the sessions. */
export const FeedLinks = ({ page: { t }, feeds }: { page: Page; feeds: Feeds }) => (
  <section className={styles.feeds}>
    <h2>{t('sessions.feeds')}</h2>
    <p>{t('sessions.feedsHint')}</p>
    <ul>
      {(Object.keys(feeds) as Locale[]).map((language) => (
        <li key={language}>
          <a href={feeds[language]} type="text/calendar">
            {t(`sessions.languages.${language}`)}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

import type { ReactNode } from 'react'

import styles from './Article.module.css'

type Props = { lang?: string; head: ReactNode; aside?: ReactNode; children?: ReactNode; after?: ReactNode }

/** A document to read: its head, its facts beside, its text in lines of 60 to 70 letters, and what follows. */
export function Article({ lang, head, aside, children, after }: Props) {
  return (
    <>
      <article lang={lang}>
        {head}
        <div className={`wrap ${styles.grid}`}>
          {aside && <div className={styles.aside}>{aside}</div>}
          <div className={styles.body}>{children}</div>
        </div>
      </article>
      {after && <div className={`wrap ${styles.after}`}>{after}</div>}
    </>
  )
}

import type { ReactNode } from 'react'

import { classes } from '../classes'
import styles from './PageHead.module.css'

type Props = {
  title: ReactNode
  /** The document's language where it is not the page's. */
  lang?: string
  before?: ReactNode
  eyebrow?: ReactNode
  lead?: ReactNode
  art?: ReactNode
  children?: ReactNode
  size?: 'large' | 'small'
}

/** The top of every page: words on one side, the forms or the picture on the other, both on the ground line. */
export function PageHead({ title, lang, before, eyebrow, lead, art, children, size = 'large' }: Props) {
  return (
    <header className={classes(styles.head, styles[size])}>
      <div className={`wrap ${styles.grid}`}>
        <div className={styles.words}>
          {before}
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 lang={lang}>{title}</h1>
          {lead && (
            <p className={styles.lead} lang={lang}>
              {lead}
            </p>
          )}
          {children}
        </div>
        {art && <div className={styles.art}>{art}</div>}
      </div>
    </header>
  )
}

import type { ReactNode } from 'react'

import styles from './EmptyState.module.css'
import { Forms } from './Forms'

type Props = { heading: string; text?: string; children?: ReactNode }

/** Nothing here yet: the two forms have not met, and the reader is told what to do about it. */
export function EmptyState({ heading, text, children }: Props) {
  return (
    <div className={styles.empty}>
      <Forms apart tone="sea" className={styles.forms} />
      <h2>{heading}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'

import styles from './EmptyState.module.css'
import { Forms } from './Forms'

type Props = { heading: string; text?: string; level?: 1 | 2; children?: ReactNode }

/** Nothing here yet: the two forms have not met, and the reader is told what to do about it. */
export function EmptyState({ heading, text, level = 2, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.empty}>
      <Forms apart tone="sea" className={styles.forms} />
      <Heading>{heading}</Heading>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}

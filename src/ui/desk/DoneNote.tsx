import type { ReactNode } from 'react'

import styles from './Rows.module.css'

/** What has just been done, or why it was not; an address that ends in `#done` leads to it. */
export const DoneNote = ({ children }: { children: ReactNode }) => (
  <p id="done" className={styles.done} role="status" tabIndex={-1}>
    {children}
  </p>
)

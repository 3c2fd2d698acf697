import type { ReactNode } from 'react'

import styles from './StepHead.module.css'

/** The top of a page of the desk: what this step is, in one heading and one sentence. */
export const StepHead = ({ title, lead }: { title: string; lead?: ReactNode }) => (
  <header className={styles.head}>
    <h1>{title}</h1>
    {lead && <p>{lead}</p>}
  </header>
)

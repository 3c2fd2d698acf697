import type { ReactNode } from 'react'

import styles from './Pair.module.css'

/** One thing in the circle and one in the arch, for the eye only: the words stand in the text as well. */
export const Pair = ({ circle, arch }: { circle: ReactNode; arch: ReactNode }) => (
  <p className={styles.pair} aria-hidden="true">
    <span className={styles.circle}>{circle}</span>
    <span className={styles.arch}>{arch}</span>
  </p>
)

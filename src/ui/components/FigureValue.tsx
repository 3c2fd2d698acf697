import type { Figure } from '@/payload-types'

import type { Page } from '../page'
import styles from './FigureValue.module.css'
import { valueParts } from './figureWords'

/** A figure's value set large, “almost” and its like smaller before it. */
export function FigureValue({ page, figure }: { page: Page; figure: Figure }) {
  const [before, value, after] = valueParts(page, figure)
  return (
    <span className={styles.value}>
      {before && <small>{before}</small>}
      {value}
      {after && <small>{after}</small>}
    </span>
  )
}

import type { Desk } from './Desk'
import styles from './PhoneSteps.module.css'

type Props = {
  desk: Desk
  /** The key in groups of four. */
  offered: string
  /** The modules of its QR code, row by row. */
  square: boolean[][]
}

/** How a phone takes the key over: an app, a square or a typed key, a code. */
export const PhoneSteps = ({ desk: { t }, offered, square }: Props) => (
  <ol className={styles.steps}>
    <li>{t('desk.phone.stepApp')}</li>
    <li>
      {t('desk.phone.stepScan')}
      <svg
        className={styles.square}
        viewBox={`-4 -4 ${square.length + 8} ${square.length + 8}`}
        role="img"
        aria-label={t('desk.phone.square')}
        shapeRendering="crispEdges"
      >
        <path d={pathOf(square)} />
      </svg>
      {t('desk.phone.stepKey')} <code>{offered}</code>
    </li>
    <li>{t('desk.phone.stepCode')}</li>
  </ol>
)

const pathOf = (square: boolean[][]): string =>
  square.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')

import styles from './figures.module.css'

type Part = 'came' | 'noShow' | 'booked' | 'waiting'
type Props = { shown: Partial<Record<Part, number>>; most: number }

/** One group of sessions: booked as the frame, in it who came and who did not; below it, thinner, who waits. */
export function Bar({ shown: { booked = 0, came = 0, noShow = 0, waiting = 0 }, most }: Props) {
  const wide = (count: number) => Math.round((count / most) * 1000)
  return (
    <svg className={styles.bar} viewBox="0 0 1000 34" preserveAspectRatio="none" focusable="false">
      <rect className={styles.came} width={wide(came)} height="22" />
      <rect className={styles.noShow} x={wide(came)} width={wide(noShow)} height="22" />
      <rect className={styles.booked} width={wide(booked)} height="22" />
      <rect className={styles.waiting} y="26" width={wide(waiting)} height="8" />
    </svg>
  )
}

export const Swatch = ({ part }: { part: Part }) => (
  <svg className={styles.swatch} viewBox="0 0 16 16" focusable="false">
    <rect className={styles[part]} width="16" height="16" />
  </svg>
)
